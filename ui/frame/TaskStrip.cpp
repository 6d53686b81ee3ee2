// SPDX-License-Identifier: MIT
#include "frame/TaskStrip.h"

#include "theme/Distance.h"
#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "workspace/TaskRunner.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

namespace goconf::ui {

namespace {

constexpr int tickMs = 100;
constexpr qint64 firstMarkMs = 1000;
constexpr qint64 firstBarMs = 5000;
/// A bar counts in parts of this, because Qt's has no room for bytes.
constexpr int barSteps = 1000;

} // namespace

TaskStrip::TaskStrip(TaskRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_words(new ElidedLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new Button({}, ButtonKind::Link, this))
{
    m_words->setQuiet(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(distance::sidebar);
    m_bar->setRange(0, barSteps);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(distance::page, distance::tight, distance::page, distance::tight);
    layout->setSpacing(distance::medium);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &TaskStrip::follow);
    connect(&runner, &TaskRunner::started, this, [this] { m_tick.start(); });
    connect(&runner, &TaskRunner::ended, this, &TaskStrip::follow);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    retranslate();
}

void TaskStrip::retranslate()
{
    setAccessibleName(tr("Running work"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setAccessibleDescription(tr("How far the running work is."));
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setExplanation(tr("Stops the running work and leaves things as they were."));
}

void TaskStrip::follow()
{
    Task *oldest = nullptr;
    for (Task *task : m_runner.tasks()) {
        const bool isTold = !task->description().title.isEmpty() && !task->isSeen();
        if (!oldest && isTold && task->elapsedMs() >= firstMarkMs)
            oldest = task;
    }
    m_task = oldest;
    if (m_runner.tasks().isEmpty())
        m_tick.stop();
    if (oldest)
        showTask(*oldest);
    setVisible(oldest != nullptr);
}

void TaskStrip::showTask(const Task &task)
{
    const TaskControl::Progress progress = task.progress();
    QString words = task.isCancelled() ? tr("Stopping: %1").arg(task.description().title)
                                       : tr("%1…").arg(task.description().title);
    if (!progress.phrase.isEmpty())
        words = progress.phrase;
    const QString numbers = figures(task);
    m_words->setText(numbers.isEmpty() ? words : words + u' ' + numbers);
    const bool knowsEnd = progress.total > 0;
    m_bar->setVisible(task.elapsedMs() >= firstBarMs && knowsEnd);
    if (knowsEnd)
        m_bar->setValue(int(double(progress.done) / double(progress.total) * barSteps));
    m_cancel->setVisible(task.description().isCancellable && !task.isCancelled());
}

QString TaskStrip::figures(const Task &task) const
{
    const TaskControl::Progress progress = task.progress();
    if (task.description().unit != Task::Unit::Bytes || progress.done <= 0)
        return {};
    const QLocale locale;
    const QString rate =
        locale.formattedDataSize(progress.done * 1000 / qMax<qint64>(1, task.elapsedMs()), 1);
    const QString done = locale.formattedDataSize(progress.done, 1);
    if (progress.total <= 0)
        return tr("%1, %2 per second").arg(done, rate);
    return tr("%1 of %2, %3 per second").arg(done, locale.formattedDataSize(progress.total, 1), rate);
}

void TaskStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, 0, width(), 1, t.line);
}

} // namespace goconf::ui
