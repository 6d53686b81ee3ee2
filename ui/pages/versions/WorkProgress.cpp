// SPDX-License-Identifier: MIT
#include "pages/versions/WorkProgress.h"

#include "theme/Distance.h"
#include "widgets/ElidedLabel.h"
#include "widgets/LinkButton.h"
#include "workspace/Task.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

constexpr int tickMs = 100;
/// What is over sooner needs no bar.
constexpr qint64 firstBarMs = 1000;
/// A bar counts in parts of this, because Qt's has no room for bytes.
constexpr int barSteps = 1000;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

WorkProgress::WorkProgress(QWidget *parent)
    : QWidget(parent)
    , m_words(new ElidedLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new LinkButton({}, this))
{
    m_words->setQuiet(true);
    m_bar->setTextVisible(false);
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(kept);
    auto *head = new QHBoxLayout;
    head->setSpacing(distance::small);
    head->addWidget(m_words, 1);
    head->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::tight);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &WorkProgress::tick);
    connect(m_cancel, &LinkButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
        tick();
    });
    hide();
}

void WorkProgress::retranslate()
{
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setAccessibleDescription(tr("How far the work is."));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setExplanation(tr("Stops at once and leaves nothing behind."));
    tick();
}

void WorkProgress::follow(Task *task)
{
    if (task && m_task == task) {
        tick();
        return;
    }
    m_task = task;
    if (task) {
        connect(task, &Task::ended, this, [this, ended = QPointer<Task>(task)] {
            if (m_task == ended)
                follow(nullptr);
        });
        m_tick.start();
    } else {
        m_tick.stop();
    }
    setVisible(task != nullptr);
    tick();
}

void WorkProgress::tick()
{
    if (!m_task)
        return;
    const TaskControl::Progress progress = m_task->progress();
    const QString words = progress.phrase.isEmpty() ? m_task->description().title : progress.phrase;
    m_words->setText(m_task->isCancelled() ? tr("Stopping…") : capitalised(words));
    m_cancel->setEnabled(!m_task->isCancelled());
    m_bar->setVisible(m_task->elapsedMs() >= firstBarMs);
    m_bar->setRange(0, progress.total > 0 ? barSteps : 0);
    if (progress.total > 0)
        m_bar->setValue(int(double(progress.done) / double(progress.total) * barSteps));
}

} // namespace goconf::ui
