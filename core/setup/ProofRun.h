// SPDX-License-Identifier: MIT
#pragma once

#include "setup/ProofFolder.h"
#include "setup/ProofShell.h"
#include "setup/SetupProof.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

/// One proof under way: the commands of SetupProof, one after the other, and what each outcome means.
class ProofRun
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProofRun)

public:
    /// All must outlive this.
    ProofRun(const ProofShell &shell, const ProofFolder &folder, const SetupProof::Options &options,
             std::stop_token stop)
        : m_shell(shell)
        , m_folder(folder)
        , m_options(options)
        , m_stop(std::move(stop))
    {
    }

    /// Error: Cancelled.
    Result<ProofStep> step(ProofStep::Id id);

private:
    ProofStep find() const;
    std::optional<ProofStep> findWithoutLogin(const QByteArray &place) const;
    ProofStep version() const;
    ProofStep goPath();
    ProofStep fetch() const;
    ProofStep checksums() const;
    ProofStep build() const;
    ProofStep execute() const;

    /// Runs the command; Ok when it ended well.
    ProofStep ran(ProofStep::Id id, const ProofCommand &command) const;
    /// go with settings of our own.
    ProofCommand go(const QByteArrayList &arguments) const;
    /// Of the program that is built.
    QByteArray programName() const;
    static ProofStep skipped(ProofStep::Id id, const QString &why);
    static void setFailed(ProofStep &step, const QString &cause, const QString &advice);

    const ProofShell &m_shell;
    const ProofFolder &m_folder;
    const SetupProof::Options &m_options;
    std::stop_token m_stop;
    /// GOSUMDB, as go says it.
    QByteArray m_goSumDb;
    /// A step that later ones need has failed.
    bool m_isBroken = false;
};

} // namespace goconf
