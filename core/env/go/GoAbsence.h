// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/go/GoRules.h"

#include <QCoreApplication>

namespace goconf {

/// Folders and programs that a setting names and that this machine does not have. Go takes such a value and
/// fails at the first build (cmd/go/internal/work Builder.Init, cmd/go/internal/cache startCacheProg,
/// cmd/go/internal/work Builder.ccompile).
class GoAbsence
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoAbsence)

public:
    /// Warnings about the value that the go of `rules` would take for the name.
    static Problems of(const GoRules &rules, const QByteArray &name);

private:
    static Problems folder(const GoRules &rules, const QByteArray &value);
    static Problems cacheProgram(const GoRules &rules, const QByteArray &value);
    static Problems compiler(const GoRules &rules, const QByteArray &name, const QByteArray &value);
};

} // namespace goconf
