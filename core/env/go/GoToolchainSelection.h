// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/go/GoRules.h"

#include <QCoreApplication>

namespace goconf {

/// Which Go really runs when somebody types `go`: GOTOOLCHAIN, go.work and go.mod may ask for another one
/// than the one in PATH. Looks in PATH and in the module cache, as go does, and never fetches anything.
/// source: cmd/go/internal/toolchain Select and Exec, golang.org/doc/toolchain.
class GoToolchainSelection
{
    Q_DECLARE_TR_FUNCTIONS(goconf::GoToolchainSelection)

public:
    static GoToolchainSelection of(const GoRules &rules);

    /// The other Go, when it is on this machine. Nothing: the one in PATH does the work itself, or would have
    /// to fetch the other one, or stops (`problems` tell which).
    std::optional<GoInstallation> toolchain;
    /// The GOROOT that the other Go is started with; empty: without one.
    QByteArray goroot;
    /// Errors stop go; notes say who asks for which Go.
    Problems problems;

private:
    explicit GoToolchainSelection(const GoRules &rules);

    void select();
    /// The nearest go.work or go.mod; empty where there is none.
    QByteArray versionFile() const;
    /// Lets its go and toolchain lines raise `m_name`; false: go stops.
    bool raiseByFile();
    void find();
    /// Root of the toolchain in the module cache; empty when it is not there.
    QByteArray extractedRoot() const;
    void foundAt(const QByteArray &executable, const QByteArray &root);
    void stop(const QString &message, const QString &advice);

    const GoRules &m_rules;
    /// The chosen name such as "go1.27.3", its version, and who asks for it.
    QByteArray m_name;
    GoVersion m_version;
    QByteArray m_wantedBy;
};

} // namespace goconf
