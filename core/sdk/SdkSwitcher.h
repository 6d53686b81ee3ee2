// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "sdk/SdkFinder.h"

#include <QCoreApplication>

#include <chrono>

namespace goconf {

class SwitchCheck;

/// What it takes to make a Go the chosen one.
struct SdkSwitch
{
    Sdk sdk;
    /// sdkfolders::current(); empty on Windows, where no link is needed.
    QString link;
    /// The link, and then the profile of the login shell where that does not put the link's bin in front of
    /// every other Go; on Windows the user's PATH in the registry. Empty when all is so already.
    ChangeSet changes;
    /// What the user should know. An Error: a new terminal would get another Go all the same, or a mixture of
    /// two.
    Problems problems;
};

/// Makes a Go the one that is found: one link leads to it, and PATH names the link. A plan is for Applier;
/// the link changes in one step, so that there is a whole Go behind it at every moment, also after a kill and
/// when the change is taken back. Only the profile of the login shell is edited; where other programs would
/// find another Go, the problems name the line that says so. On Windows, where links need rights of their
/// own, PATH of the user names the bin of the Go itself, and is rewritten in one step (RegistrySwitch).
///
/// From the look at the Go to the end of the change the caller holds lockSdks(). The host must outlive it.
class SdkSwitcher
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkSwitcher)

public:
    /// `timeLimit` is for each start of a shell.
    explicit SdkSwitcher(const Host &host, std::chrono::milliseconds timeLimit = std::chrono::seconds(2))
        : m_host(host)
        , m_timeLimit(timeLimit)
    {
    }

    /// The switch to the Go whose GOROOT is `root`, all links in it resolved. What `report` says of
    /// the Go itself is looked at again. Errors: NotFound (no Go there); Refused (it is damaged or does not
    /// run here); Conflict (no link stands where the link belongs); as EnvStore::plan of the profile. A login
    /// shell that we do not know is a problem. On Windows, as RegistryStore::plan in place of link and
    /// profile.
    Result<SdkSwitch> plan(const QString &root, const SdkReport &report) const;
    /// The same, after looking at the machine.
    Result<SdkSwitch> plan(const QString &root) const;
    /// The same for a Go that is as `sdk` says, or will be when the plan is applied (see expectedSdk): nobody
    /// looks at its files. `alongside` are further edits of the login shell's profile.
    Result<SdkSwitch> planAhead(const Sdk &sdk, const SdkReport &report,
                                const QVector<EnvEdit> &alongside = {}) const;

    /// After the change: starts the login shell as terminals do, and tells whether it finds the chosen Go,
    /// else what hinders it.
    Problems proof(const SdkSwitch &done) const;

    /// Whether `undo`, which takes an earlier change back, leaves a Go behind the link. Refused when it would
    /// lead to one that was removed since, with the command that makes it possible. Who carries it out holds
    /// lockSdks() from here on.
    static Result<void> checkUndo(const Host &host, const ChangeSet &undo);

    /// What helps where an undo would lead to the Go at `root`, which is gone.
    static QString wayOn(const Host &host, const QString &root);

private:
    Result<Sdk> usable(const QString &root, const SdkReport &report) const;
    Result<SdkSwitch> planLink(const Sdk &sdk, const SdkReport &report,
                               const QVector<EnvEdit> &alongside) const;
    Result<QVector<Change>> linkChanges(const SdkSwitch &plan) const;
    Result<void> editProfile(SdkSwitch &plan, const QVector<EnvEdit> &edits) const;
    bool isInForce(const SwitchCheck &check, const SdkReport &report) const;

    const Host &m_host;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace goconf
