// SPDX-License-Identifier: MIT
#include "pages/overview/DiskRow.h"

#include "widgets/LinkButton.h"
#include "workspace/TaskRunner.h"

#include <QLocale>

namespace goconf::ui {

namespace {

constexpr int tickMs = 250;
/// What took no longer is counted anew whenever the page is opened.
constexpr qint64 cheapMs = 2000;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

DiskRow::DiskRow(TaskRunner &runner, QWidget *parent)
    : AnswerRow(parent)
    , m_runner(runner)
    , m_open(new Button({}, ButtonKind::Normal, this))
    , m_switch(new LinkButton({}, this))
{
    addAction(m_switch);
    addAction(m_open);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &DiskRow::follow);
    connect(m_open, &Button::clicked, this, &DiskRow::openRequested);
    connect(m_switch, &Button::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
        else
            start();
    });
}

void DiskRow::count(const QString &moduleCache, const QString &buildCache)
{
    const bool isKnown = m_moduleCache == moduleCache && m_buildCache == buildCache;
    m_moduleCache = moduleCache;
    m_buildCache = buildCache;
    if (isKnown)
        return;
    m_count.reset();
    start();
}

void DiskRow::countAgain()
{
    if (m_count && !m_task && m_took < cheapMs)
        start();
}

void DiskRow::start()
{
    if (m_task)
        m_task->cancel();
    m_clock.start();
    m_task = m_runner.run<CacheCount>(
        this, {},
        [modules = m_moduleCache, builds = m_buildCache](TaskControl &control) {
            return CacheCount::count(modules, builds, control.observer());
        },
        [this, turn = ++m_turn](const Result<CacheCount> &count) { take(turn, count); });
    m_tick.start();
    retranslate();
}

void DiskRow::take(int turn, const Result<CacheCount> &count)
{
    if (turn != m_turn)
        return;
    m_task.clear();
    m_tick.stop();
    m_took = m_clock.elapsed();
    m_count = count ? std::optional(*count) : std::nullopt;
    retranslate();
}

void DiskRow::follow()
{
    if (m_task)
        setEvidence(tr("Counting: %1 so far").arg(sizeText(m_task->progress().done)));
}

void DiskRow::retranslate()
{
    setStatement(tr("Disk"));
    m_open->setText(QStringLiteral("GOMODCACHE"));
    m_open->setExplanation(tr("Goes to GOMODCACHE, which says where downloaded modules are kept."));
    m_switch->setText(m_task ? tr("Stop") : tr("Count again"));
    m_switch->setExplanation(m_task ? tr("Stops counting what the caches take.")
                                    : tr("Counts what the caches take now."));
    showCount();
}

void DiskRow::showCount()
{
    setStanding(m_count ? Standing::Good : Standing::Neutral);
    if (m_task && !m_count) {
        setEvidence(tr("Counting…"));
    } else if (m_count && m_count->moduleBytes + m_count->buildBytes == 0) {
        setEvidence(tr("Both caches are empty."));
    } else if (m_count) {
        const QString modules = tr("Module cache %1 in %n version(s)", nullptr, int(m_count->moduleVersions))
                                    .arg(sizeText(m_count->moduleBytes));
        setEvidence(modules + QStringLiteral(" · ") +
                    tr("build cache %1").arg(sizeText(m_count->buildBytes)));
    } else {
        setEvidence(tr("Not counted."));
    }
}

} // namespace goconf::ui
