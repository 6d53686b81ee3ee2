// SPDX-License-Identifier: MIT
#include "pages/versions/AuditSection.h"

#include "base/Secret.h"
#include "pages/versions/SdkWords.h"
#include "pages/versions/VerdictDetails.h"
#include "pages/versions/WorkProgress.h"
#include "proxy/Network.h"
#include "sdk/install/SdkAudit.h"
#include "sdk/install/SdkProgressText.h"
#include "theme/Distance.h"
#include "widgets/AnswerRow.h"
#include "widgets/Button.h"
#include "workspace/Workspace.h"

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

Result<SdkVerdict> verify(const Host &host, const Sdk &sdk, const HttpLimits &limits, TaskControl &control)
{
    Problems problems; // said by the page of the variables
    const ModuleSettings settings = moduleSettings(host, problems);
    const auto means =
        SdkInstallMeans::open(host, settings, control.stop(), SdkInstallMeans::Log::Keeps, limits);
    if (!means)
        return fail(means.error());
    const auto tell = [&](const SdkProgress &now) {
        control.setProgress(now.done, now.total);
        control.setPhrase(sdkProgressTexts(now, sdkwords::title(sdk)).value(0));
    };
    return SdkAudit(host, settings, **means).verify(sdk, {tell, control.stop()});
}

Standing standingOf(const SdkVerdict &verdict)
{
    if (verdict.isFinding())
        return Standing::Error;
    return verdict.log == SdkVerdict::Log::Ok || verdict.log == SdkVerdict::Log::Differs ? Standing::Good
           : verdict.log == SdkVerdict::Log::Unavailable                                 ? Standing::Warning
                                                                                         : Standing::Neutral;
}

QString statementOf(const SdkVerdict &verdict)
{
    switch (verdict.log) {
    case SdkVerdict::Log::Ok:
        return verdict.isFinding() ? AuditSection::tr("Proven, but with wrong permissions")
                                   : AuditSection::tr("Proven");
    case SdkVerdict::Log::Differs:
        return verdict.onlyGoEnv ? AuditSection::tr("Proven, but for go.env")
                                 : AuditSection::tr("Differs from the release");
    case SdkVerdict::Log::NotComparable: return AuditSection::tr("Not comparable");
    case SdkVerdict::Log::Unavailable: return AuditSection::tr("Not proven now");
    }
    Q_UNREACHABLE();
}

} // namespace

AuditSection::AuditSection(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_row(new AnswerRow(this))
    , m_verify(new Button({}, ButtonKind::Normal, this))
    , m_progress(new WorkProgress(this))
    , m_details(new VerdictDetails(this))
{
    m_row->addAction(m_verify);
    addRow(m_row);
    m_progress->setContentsMargins(distance::large, distance::small, distance::large, distance::medium);
    addRow(m_progress);
    addRow(m_details);
    connect(m_verify, &Button::clicked, this, &AuditSection::start);
}

void AuditSection::setSdk(std::shared_ptr<const InstalledSdks> sdks, const Sdk &sdk)
{
    m_sdks = std::move(sdks);
    m_sdk = sdk;
    m_found.removeIf([this](const auto &found) { return !m_sdks->find(found.key()); });
    update();
}

void AuditSection::retranslate()
{
    m_verify->setText(tr("&Verify"));
    m_verify->setExplanation(
        tr("Compares every file with what the transparency log has on record. Only reads."));
    m_progress->retranslate();
    update();
}

void AuditSection::start()
{
    if (m_task)
        m_task->cancel();
    m_running = m_sdk.path;
    m_found.remove(m_sdk.path);
    // Seen in this page only while it follows the work.
    m_task = m_workspace.runner().run<SdkVerdict>(
        m_progress, {tr("Verifying %1").arg(sdkwords::title(m_sdk)), Task::Unit::Steps, true, true},
        [host = m_workspace.host(), sdk = m_sdk, limits = m_workspace.preferences().networkLimits()](
            TaskControl &control) { return verify(host, sdk, limits, control); },
        [this, run = ++m_run, sdk = m_sdk](const Result<SdkVerdict> &verdict) {
            if (run == m_run)
                m_running.clear();
            take(sdk, verdict);
        });
    update();
}

void AuditSection::take(const Sdk &sdk, const Result<SdkVerdict> &verdict)
{
    if (verdict || verdict.error().code != ErrorCode::Cancelled)
        m_found.insert(sdk.path, verdict);
    update();
    if (verdict && sdk.proven)
        Q_EMIT recordChanged();
}

void AuditSection::update()
{
    if (!m_sdks)
        return;
    const bool isRunning = !m_running.isEmpty() && m_running == m_sdk.path;
    m_progress->follow(isRunning ? m_task.data() : nullptr);
    m_verify->setEnabled(!isRunning);
    m_details->clear();
    const auto found = m_found.constFind(m_sdk.path);
    if (found == m_found.cend())
        showNothingYet();
    else if (*found)
        showVerdict(**found);
    else
        showError(found->error());
    updateGeometry();
}

void AuditSection::showNothingYet()
{
    if (m_sdk.proven) {
        m_row->setStanding(*m_sdk.proven ? Standing::Good : Standing::Warning);
        m_row->setStatement(*m_sdk.proven ? tr("Proven when it was installed") : tr("Not proven"));
        m_row->setEvidence(*m_sdk.proven
                               ? tr("Whether its files are still the same shows when you verify it.")
                               : tr("Nobody vouched for it when it was installed. Verify it now."));
        return;
    }
    m_row->setStanding(Standing::Neutral);
    m_row->setIcon(IconName::Shield);
    m_row->setStatement(tr("Origin"));
    m_row->setEvidence(m_sdk.kind == SdkKind::Distribution
                           ? tr("Built by your distribution, whose packages vouch for it.")
                           : tr("Not checked yet. The transparency log knows every file of a release."));
}

void AuditSection::showError(const Error &error)
{
    m_row->setStanding(ToolchainLog::isLie(error.code) ? Standing::Error : Standing::Warning);
    m_row->setStatement(ToolchainLog::isLie(error.code) ? tr("The proof failed") : tr("Not proven now"));
    m_row->setEvidence(m_sdks->briefly(masked(sentence(error.what))));
}

void AuditSection::showVerdict(const SdkVerdict &verdict)
{
    m_row->setStanding(standingOf(verdict));
    m_row->setStatement(statementOf(verdict));
    const QString notes = m_sdks->briefly(masked(verdict.notes.join(u' ')));
    m_row->setEvidence(verdict.log == SdkVerdict::Log::Ok
                           ? tr("All %L1 files are as they were released.").arg(verdict.files)
                       : verdict.onlyGoEnv ? tr("Only go.env differs, a file for settings that people edit.")
                                           : notes);
    m_details->show(verdict);
}

} // namespace goconf::ui
