// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstalledSdks.h"
#include "sdk/SdkVerdict.h"
#include "widgets/Card.h"

#include <QHash>
#include <QPointer>

namespace goconf::ui {

class AnswerRow;
class Button;
class Task;
class VerdictDetails;
class WorkProgress;
class Workspace;

/// Whether a Go is what its makers released: proven against the transparency log when the user asks, with
/// progress and cancel, and what differs by name. Keeps what was found as long as the window lives.
class AuditSection : public Card
{
    Q_OBJECT

public:
    explicit AuditSection(Workspace &workspace, QWidget *parent = nullptr);

    void setSdk(std::shared_ptr<const InstalledSdks> sdks, const Sdk &sdk);
    void retranslate();
    /// The machine changed: what was found may be so no longer.
    void forget() { m_found.clear(); }

Q_SIGNALS:
    /// What is kept about the proof of one of ours is another thing now.
    void recordChanged();

private:
    void start();
    void take(const Sdk &sdk, const Result<SdkVerdict> &verdict);
    void update();
    void showNothingYet();
    void showError(const Error &error);
    void showVerdict(const SdkVerdict &verdict);

    Workspace &m_workspace;
    AnswerRow *m_row;
    Button *m_verify;
    WorkProgress *m_progress;
    VerdictDetails *m_details;
    std::shared_ptr<const InstalledSdks> m_sdks;
    Sdk m_sdk;
    QPointer<Task> m_task;
    QString m_running;
    /// Counts the works: an answer of one that was cancelled ends no other.
    int m_run = 0;
    QHash<QString, Result<SdkVerdict>> m_found;
};

} // namespace goconf::ui
