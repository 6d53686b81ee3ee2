// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstallTask.h"

#include <QWidget>

namespace goconf::ui {

class InlineMessage;
class ProofList;
class WorkProgress;

/// An installation that runs or ran: progress and cancel, the proofs as they are won, and what became of it,
/// with what can be done about a failure.
class InstallSection : public QWidget
{
    Q_OBJECT

public:
    explicit InstallSection(InstallTask &install, QWidget *parent = nullptr);

    /// `isShown`: the installation is of what is looked at; else the proofs that it will need are shown.
    /// `hasArchive`: as in ProofList.
    void refresh(bool isShown, bool hasArchive);
    void retranslate();

Q_SIGNALS:
    /// The same again, by this request.
    void retryRequested(const goconf::ui::InstallTask::Request &request);

private:
    void showDone();
    void showFailure();
    void showUnproven();
    void addRetry(const QString &words, const QString &explanation, ProofPolicy policy);

    InstallTask &m_install;
    WorkProgress *m_progress;
    InlineMessage *m_message;
    ProofList *m_proofs;
};

} // namespace goconf::ui
