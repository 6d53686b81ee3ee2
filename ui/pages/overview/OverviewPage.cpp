// SPDX-License-Identifier: MIT
#include "pages/overview/OverviewPage.h"

#include "base/PathBytes.h"
#include "base/Problem.h"
#include "pages/overview/DiskRow.h"
#include "pages/overview/GoAnswers.h"
#include "pages/overview/OverviewRow.h"
#include "pages/overview/RecentChanges.h"
#include "pages/overview/SettingAnswers.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/InlineMessage.h"
#include "widgets/MarkedText.h"
#include "widgets/ScrollColumn.h"
#include "widgets/ShownPath.h"
#include "workspace/Workspace.h"

#include <QLocale>
#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

QString folderIn(const MachineSnapshot &snapshot, const QByteArray &name)
{
    const Setting *setting = snapshot.find(name);
    // "off" is GOCACHE's word for none.
    return setting && setting->value != "off" ? pathText(setting->value) : QString();
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_column(new ScrollColumn(this))
    , m_failure(new InlineMessage(this))
    , m_card(new Card(this))
    , m_go(new OverviewRow(m_card))
    , m_terminals(new OverviewRow(m_card))
    , m_settings(new OverviewRow(m_card))
    , m_downloads(new OverviewRow(m_card))
    , m_disk(new DiskRow(workspace.runner(), m_card))
    , m_empty(new EmptyState(IconName::Versions, this))
    , m_setUp(new Button({}, ButtonKind::Primary, m_empty))
    , m_recent(new RecentChanges(workspace.desk(), workspace.host(), this))
{
    build();
    connectRows();
}

void OverviewPage::build()
{
    for (QWidget *row : {static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_terminals),
                         static_cast<QWidget *>(m_settings), static_cast<QWidget *>(m_downloads),
                         static_cast<QWidget *>(m_disk)})
        m_card->addRow(row);
    m_empty->setButton(m_setUp);
    m_empty->hide();
    m_failure->hide();
    m_column->addWidget(m_failure);
    m_column->addWidget(m_card);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_recent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
}

void OverviewPage::connectRows()
{
    const auto leadsTo = [this](OverviewRow *row, const QString &page, const QString &select) {
        connect(row, &OverviewRow::actionRequested, this,
                [this, page, select] { Q_EMIT openRequested(page, select); });
        connect(row, &OverviewRow::openRequested, this, &OverviewPage::openRequested);
        connect(row, &OverviewRow::repairRequested, this, &OverviewPage::repair);
    };
    leadsTo(m_go, u"versions"_s, {});
    leadsTo(m_terminals, u"setup"_s, {});
    connect(m_settings, &OverviewRow::actionRequested, this, [this] {
        const std::shared_ptr<const MachineSnapshot> snapshot =
            m_workspace.machine().snapshot(View::Terminal);
        const bool any = snapshot && hasGraveSettings(*snapshot);
        Q_EMIT openRequested(u"variables"_s, any ? u"=problems"_s : u"=changed"_s);
    });
    connect(m_settings, &OverviewRow::openRequested, this, &OverviewPage::openRequested);
    connect(m_settings, &OverviewRow::repairRequested, this, &OverviewPage::repair);
    leadsTo(m_downloads, u"variables"_s, u"GOPROXY"_s);
    connect(m_disk, &DiskRow::openRequested, this,
            [this] { Q_EMIT openRequested(u"variables"_s, u"GOMODCACHE"_s); });
    connect(m_setUp, &Button::clicked, this, [this] { Q_EMIT openRequested(u"setup"_s, {}); });
    connect(m_recent, &RecentChanges::openRequested, this,
            [this](const QString &id) { Q_EMIT openRequested(u"history"_s, id); });
    connect(&m_workspace.machine(), &Machine::changed, this, [this](View view) {
        if (view != View::Terminal)
            return;
        look();
        m_recent->load(); // goconf may have written what is new
    });
}

void OverviewPage::open(const QString &)
{
    m_recent->load();
    m_disk->countAgain();
    if (hasSettings())
        look();
    else
        m_workspace.machine().want(View::Terminal); // and when that is read, look()
    showAll();
}

void OverviewPage::look()
{
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    m_workspace.runner().run<GoFacts>(
        this, {},
        [host = m_workspace.host()](TaskControl &) -> Result<GoFacts> { return GoFacts::read(host); },
        [this](const Result<GoFacts> &facts) {
            m_isLooking = false;
            if (facts)
                take(*facts);
            if (std::exchange(m_looksAgain, false))
                look();
        });
    showAll();
}

void OverviewPage::take(const GoFacts &facts)
{
    m_facts = facts;
    m_checked = QDateTime::currentDateTime();
    showAll();
}

bool OverviewPage::hasSettings() const
{
    return m_workspace.machine().snapshot(View::Terminal) != nullptr;
}

bool OverviewPage::isReading() const
{
    return !m_facts || !hasSettings();
}

void OverviewPage::showAll()
{
    const bool failed = m_workspace.machine().error(View::Terminal) && !hasSettings();
    const bool isEmpty = !isReading() && !m_facts->winner();
    m_failure->setVisible(failed);
    m_card->setVisible(!failed && !isEmpty);
    m_empty->setVisible(!failed && isEmpty);
    if (failed)
        showFailure();
    else if (isEmpty)
        showEmpty();
    else
        showAnswers();
    Q_EMIT headerChanged();
}

void OverviewPage::showAnswers()
{
    m_problems = 0;
    m_hasErrors = false;
    if (isReading()) {
        const QString reading = tr("Reading…");
        m_go->setPending(tr("Go"), reading);
        m_terminals->setPending(tr("Terminals"), reading);
        m_settings->setPending(tr("Settings"), reading);
        m_downloads->setPending(tr("Downloads"), reading);
        return;
    }
    const Host &host = m_workspace.host();
    const MachineSnapshot &snapshot = *m_workspace.machine().snapshot(View::Terminal);
    showRow(m_go, goAnswer(*m_facts, host));
    showRow(m_terminals, terminalsAnswer(*m_facts, host));
    showRow(m_settings, settingsAnswer(snapshot, host));
    showRow(m_downloads, downloadsAnswer(snapshot, host));
    m_disk->count(folderIn(snapshot, "GOMODCACHE"), folderIn(snapshot, "GOCACHE"));
}

void OverviewPage::showRow(OverviewRow *row, const OverviewAnswer &answer)
{
    row->setAnswer(answer);
    m_problems += int(answer.problems.size());
    m_hasErrors = m_hasErrors || answer.standing == Standing::Error;
}

void OverviewPage::showEmpty()
{
    const QVector<Sdk> &sdks = m_facts->sdks.sdks;
    m_empty->setStatement(sdks.isEmpty() ? tr("There is no Go on this computer")
                                         : tr("No new terminal finds a Go"));
    m_empty->setAdvice(
        sdks.isEmpty()
            ? tr("The set-up looks at this computer, tells what it would do, and proves that Go works.")
            : tr("There is one at %1. The set-up has terminals find it.")
                  .arg(mono(shownPath(sdks.constFirst().path, m_workspace.host()))));
}

void OverviewPage::showFailure()
{
    m_failure->removeButtons();
    m_failure->setMessage(Standing::Error, sentence(m_workspace.machine().error(View::Terminal)->what));
    auto *again = new Button(tr("Try again"), ButtonKind::Normal, m_failure);
    again->setExplanation(tr("Reads the settings of this computer again."));
    connect(again, &Button::clicked, &m_workspace.machine(), &Machine::refresh);
    m_failure->addButton(again);
}

void OverviewPage::repair(const OverviewProblem &problem)
{
    m_workspace.draft().putItems(problem.items);
}

QString OverviewPage::title() const
{
    if (m_workspace.machine().error(View::Terminal) && !hasSettings())
        return tr("This computer could not be read");
    if (isReading())
        return tr("Looking at Go");
    if (!m_facts->winner())
        return tr("Go is not set up");
    return m_hasErrors ? tr("Go needs a repair") : tr("Go works");
}

QString OverviewPage::state() const
{
    if (isReading())
        return {};
    const QString checked =
        tr("Checked at %1.").arg(QLocale().toString(m_checked.time(), QLocale::ShortFormat));
    if (!m_facts->winner())
        return joinedSentences({tr("A new terminal finds no Go."), checked});
    return joinedSentences(
        {m_problems == 0 ? tr("Nothing to look at.") : tr("%n thing(s) to look at.", nullptr, m_problems),
         checked});
}

void OverviewPage::retranslate()
{
    m_go->setAction(tr("Versions"), tr("Goes to the Go versions on this computer."));
    m_terminals->setAction(tr("Prove it"), tr("Starts a new terminal and has Go build and run a program."));
    m_settings->setAction(tr("Variables"), tr("Goes to all settings, with every place that names them."));
    m_downloads->setAction(u"GOPROXY"_s, tr("Goes to GOPROXY, which says where modules come from."));
    m_setUp->setText(tr("Set up Go"));
    m_setUp->setExplanation(tr("Looks at this computer first. Nothing is written before you say so."));
    m_disk->retranslate();
    m_recent->retranslate();
    showAll();
}

} // namespace goconf::ui
