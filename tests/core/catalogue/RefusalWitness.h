// SPDX-License-Identifier: MIT
#pragma once

#include "ScratchGo.h"
#include "env/GoVariables.h"

#include <optional>

namespace goconf::test {

/// What a value meets outside of `go env -w`.
struct RefusalWitness
{
    /// Commands of which one fails, or prints one of `complaints`, when the value is bad.
    QList<QByteArrayList> commands;
    ScratchGo::Variables variables;
    /// What go says about the grammar; where empty, the exit code tells.
    QByteArrayList complaints;
    /// A good value passes the commands too, without a network.
    bool provesGood = true;
};

/// How a go command shows what it thinks of a variable's value; nothing when none looks at it.
std::optional<RefusalWitness> refusalWitness(const GoVariable &variable, const ScratchGo &go);
/// Whether a command of the witness fails, or complains.
bool complains(const ScratchGo &go, const GoVariable &variable, const QByteArray &value,
               const RefusalWitness &witness);
/// GOAMD64 and GOARM: a bad level of theirs is taken for the default without a word.
bool silentlyIgnored(const ScratchGo &go, const GoVariable &variable, const QByteArray &value);

} // namespace goconf::test
