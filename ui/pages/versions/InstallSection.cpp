// SPDX-License-Identifier: MIT
#include "pages/versions/InstallSection.h"

#include "base/Secret.h"
#include "pages/versions/ProofList.h"
#include "pages/versions/WorkProgress.h"
#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/InlineMessage.h"

#include <QVBoxLayout>

namespace goconf::ui {

InstallSection::InstallSection(InstallTask &install, QWidget *parent)
    : QWidget(parent)
    , m_install(install)
    , m_progress(new WorkProgress(this))
    , m_message(new InlineMessage(this))
    , m_proofs(new ProofList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_proofs);
    m_message->hide();
}

void InstallSection::retranslate()
{
    m_progress->retranslate();
}

void InstallSection::refresh(bool isShown, bool hasArchive)
{
    const InstallTask::State state = m_install.state();
    m_progress->follow(isShown && m_install.isRunning() ? m_install.task() : nullptr);
    m_message->removeButtons();
    m_message->setVisible(isShown && !m_install.isRunning());
    m_proofs->show();
    m_proofs->set(isShown ? &m_install : nullptr, hasArchive);
    if (!isShown)
        return;
    if (state == InstallTask::State::Done)
        showDone();
    else if (state == InstallTask::State::Failed)
        showFailure();
    else if (state == InstallTask::State::Cancelled)
        m_message->setMessage(Standing::Neutral, tr("Stopped, and nothing was left behind."));
}

void InstallSection::showDone()
{
    const SdkInstallation &done = m_install.installation();
    m_proofs->setVisible(!done.wasThere);
    if (done.wasThere)
        m_message->setMessage(Standing::Good, tr("It was there already."));
    else if (done.proofs.log)
        m_message->setMessage(Standing::Good, tr("Installed and proven."),
                              tr("Every file is what Go's makers released."));
    else
        m_message->setMessage(Standing::Warning, tr("Installed, but not proven."),
                              done.proofs.missing ? masked(sentence(done.proofs.missing->what)) : QString());
}

void InstallSection::showFailure()
{
    const Error &error = m_install.error();
    if (error.code == ErrorCode::Unproven) {
        showUnproven();
        return;
    }
    m_message->setMessage(Standing::Error, tr("It was not installed, and nothing was left behind."),
                          masked(sentence(error.what)));
    if (ToolchainLog::isLie(error.code))
        return; // somebody lies: trying harder is no advice
    addRetry(tr("&Try again"), tr("Tries the same installation once more."), m_install.request().policy);
}

/// Without a proof only as a second step of its own, behind a warning.
void InstallSection::showUnproven()
{
    m_message->setMessage(Standing::Warning, tr("It was not installed: nobody vouches for it now."),
                          joinedSentences({masked(sentence(m_install.error().what)),
                                           tr("Without the proof it may be anything that looks like a "
                                              "Go.")}));
    addRetry(tr("Install it unproven"),
             tr("Installs it although nobody can vouch for it now. What the log contradicts is refused."),
             ProofPolicy::WhereAvailable);
}

void InstallSection::addRetry(const QString &words, const QString &explanation, ProofPolicy policy)
{
    auto *button = new Button(words, ButtonKind::Normal, m_message);
    button->setExplanation(explanation);
    InstallTask::Request request = m_install.request();
    request.policy = policy;
    connect(button, &Button::clicked, this, [this, request] { Q_EMIT retryRequested(request); });
    m_message->addButton(button);
}

} // namespace goconf::ui
