// SPDX-License-Identifier: MIT
#include "setup/SetupRun.h"

#include "change/Applier.h"
#include "sdk/SdkLock.h"
#include "sdk/install/SdkInstallMeans.h"
#include "sdk/install/SdkProgressText.h"
#include "sdk/install/SdkSourceFinder.h"

namespace goconf {

QStringList SetupOutcome::done() const
{
    QStringList done;
    if (installed && !installed->wasThere) {
        const QString version = QString::fromLatin1(installed->version.go.toByteArray());
        done.append(tr("Go %1 was installed at %2; goconf sdk remove %1 takes it away again.")
                        .arg(version, installed->path));
        if (!installed->proofs.log)
            done.append(tr("It is not proven that Go's makers released it; goconf sdk verify %1 asks the "
                           "checksum database.")
                            .arg(version));
    }
    if (applied)
        done.append(tr("The settings were changed; goconf undo %1 takes that back.").arg(applied->id));
    return done;
}

SetupOutcome SetupRun::run(const SetupPlan &plan, const SetupObserver &observer) const
{
    SetupOutcome outcome;
    if (plan.install) {
        Result<SdkInstallation> installed = install(plan, observer);
        if (!installed) {
            outcome.error = installed.error();
            return outcome;
        }
        outcome.installed = *std::move(installed);
    }
    if (plan.changes.isEmpty())
        return outcome;
    if (observer.stop.stop_requested()) {
        outcome.error =
            Error{ErrorCode::Cancelled, tr("the set-up was stopped before any setting was changed"), {}};
        return outcome;
    }
    observer.tell({tr("changing settings")});
    Result<JournalEntry> applied = apply(plan, observer.stop);
    if (applied)
        outcome.applied = *std::move(applied);
    else
        outcome.error = applied.error();
    return outcome;
}

Result<SdkInstallation> SetupRun::install(const SetupPlan &plan, const SetupObserver &observer) const
{
    const Error offline{
        ErrorCode::Network,
        tr("there is no network, so the checksum database cannot be asked about %1").arg(plan.install->name),
        {}};
    const Result<std::unique_ptr<SdkInstallMeans>> means =
        plan.isOffline ? SdkInstallMeans::withoutNetwork(offline, observer.stop)
                       : SdkInstallMeans::open(m_host, plan.modules, observer.stop,
                                               SdkInstallMeans::Log::Keeps, m_limits);
    if (!means)
        return fail(means.error());
    SdkSourceFinder finder(m_host, plan.modules, **means, {});
    const SdkSourceFinder::Source source = finder.find(plan.install->wish);
    if (!source)
        return fail(source.error());
    const auto tell = [&](const SdkProgress &now) {
        QStringList texts = sdkProgressTexts(now, plan.install->name);
        if (texts.isEmpty())
            texts.append(tr("waiting for another installation of %1").arg(plan.install->name));
        observer.tell({texts.constFirst(), now.done, now.total, texts.sliced(1)});
    };
    const bool isOwn = !plan.install->isDownload;
    const ProofPolicy policy = isOwn || m_mayBeUnproven ? ProofPolicy::WhereAvailable : ProofPolicy::Required;
    return SdkInstaller(m_host, (*means)->log()).install(**source, policy, {tell, observer.stop});
}

/// Exactly what was shown: the applier refuses where a target is not as the plan saw it.
Result<JournalEntry> SetupRun::apply(const SetupPlan &plan, const std::stop_token &stop) const
{
    const Result<QString> stateDir = m_host.stateDir();
    if (!stateDir)
        return fail(stateDir.error());
    const Result<FileLock> lock = lockSdks(m_host, stop);
    if (!lock)
        return fail(lock.error());
    return Applier(*stateDir, {}, RegistryWriter::of(m_host)).apply(plan.changes);
}

} // namespace goconf
