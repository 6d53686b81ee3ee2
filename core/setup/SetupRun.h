// SPDX-License-Identifier: MIT
#pragma once

#include "change/JournalEntry.h"
#include "net/HttpLimits.h"
#include "sdk/install/SdkInstaller.h"
#include "setup/SetupPlan.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

/// What a SetupRun did, all or in part.
struct SetupOutcome
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupOutcome)

public:
    /// A Go that is there now.
    std::optional<SdkInstallation> installed;
    /// The entry of the history that takes the change back.
    std::optional<JournalEntry> applied;
    /// Why it ended early. Conflict: a file changed since the plan was made, and nothing was written to any.
    std::optional<Error> error;

    /// What stands on the machine now that was not there before and how each thing is taken back, a sentence
    /// each; empty when nothing is.
    QStringList done() const;
};

/// Carries a plan out: first the installation, whole and proven or not at all, then the change set in one
/// step of the history. Whatever ends it, the outcome says what was done.
class SetupRun
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupRun)

public:
    /// `mayBeUnproven`: a download is installed although the checksum database cannot be asked; a file of the
    /// user's is in any case.
    explicit SetupRun(Host host, bool mayBeUnproven = false, const HttpLimits &limits = {})
        : m_host(std::move(host))
        , m_mayBeUnproven(mayBeUnproven)
        , m_limits(limits)
    {
    }

    SetupOutcome run(const SetupPlan &plan, const SetupObserver &observer = {}) const;

private:
    Result<SdkInstallation> install(const SetupPlan &plan, const SetupObserver &observer) const;
    Result<JournalEntry> apply(const SetupPlan &plan, const std::stop_token &stop) const;

    Host m_host;
    bool m_mayBeUnproven;
    HttpLimits m_limits;
};

} // namespace goconf
