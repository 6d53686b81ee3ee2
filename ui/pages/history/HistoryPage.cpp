// SPDX-License-Identifier: MIT
#include "pages/history/HistoryPage.h"

#include "change/Journal.h"
#include "pages/history/HistoryRow.h"
#include "pages/history/UndoPanel.h"
#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterChips.h"
#include "widgets/InlineMessage.h"
#include "widgets/ScrollColumn.h"
#include "widgets/SearchField.h"
#include "widgets/SpokenTime.h"
#include "workspace/Workspace.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// So many rows are made without anybody noticing.
constexpr qsizetype rowsAtATime = 25;

int countOf(const QVector<JournalHead> &heads, JournalState state)
{
    return int(std::count_if(heads.cbegin(), heads.cend(),
                             [state](const JournalHead &head) { return head.state == state; }));
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_search(new SearchField(this))
    , m_chips(new FilterChips(this))
    , m_failure(new InlineMessage(this))
    , m_column(new ScrollColumn(this))
    , m_card(new Card(this))
    , m_empty(new EmptyState(IconName::History, this))
    , m_more(new Button({}, ButtonKind::Normal, this))
    , m_limit(rowsAtATime)
{
    build();
    connect(m_more, &Button::clicked, this, [this] {
        m_limit += rowsAtATime;
        fill();
    });
    connect(m_search, &SearchField::textChanged, this, &HistoryPage::filter);
    connect(m_chips, &FilterChips::choiceChanged, this, &HistoryPage::filter);
    connect(&workspace.desk(), &ChangeDesk::applied, this, &HistoryPage::load);
    connect(&workspace.desk(), &ChangeDesk::undone, this, &HistoryPage::load);
    connect(&workspace.outside(), &OutsideWatcher::changed, this, &HistoryPage::compare);
}

void HistoryPage::build()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(distance::small);
    m_search->setFixedWidth(230);
    tools->addWidget(m_search);
    tools->addWidget(m_chips, 1, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    layout->addLayout(tools);
    layout->addWidget(m_failure);
    layout->addWidget(m_column, 1);
    layout->addWidget(m_empty, 1);
    m_column->addWidget(m_card);
    m_column->addSpacing(distance::medium);
    m_column->addWidget(m_more);
    m_failure->hide();
    m_empty->hide();
}

QString HistoryPage::title() const
{
    return tr("History");
}

QString HistoryPage::state() const
{
    if (m_heads.isEmpty())
        return tr("What this program writes is listed here and can be taken back.");
    const QString changes = tr("%n change(s)", nullptr, int(m_heads.size()));
    const QString newest = tr("the newest: %1").arg(spokenTime(m_heads.constFirst().when));
    //: how many changes, and when the newest was made
    return tr("%1, %2. The newest %L3 are kept.").arg(changes, newest).arg(Journal::keptEntries);
}

void HistoryPage::open(const QString &select)
{
    m_selected = select;
    load();
}

void HistoryPage::load()
{
    m_workspace.desk().entries(this, [this](const Result<QVector<JournalHead>> &heads) { take(heads); });
}

void HistoryPage::take(const Result<QVector<JournalHead>> &heads)
{
    m_failure->setVisible(!heads);
    if (!heads) {
        m_failure->setError(heads.error());
        return;
    }
    if (*heads != m_heads || m_rows.isEmpty()) {
        m_heads = *heads;
        m_changedSince.clear();
        retranslate();
    }
    if (HistoryRow *row = rowOf(std::exchange(m_selected, QString())); row && !row->isOpen())
        toggle(row);
    compare();
}

void HistoryPage::compare()
{
    m_workspace.desk().changedSince(this, m_heads, [this](const Result<QStringList> &ids) {
        if (!ids)
            return;
        m_changedSince = *ids;
        for (HistoryRow *row : std::as_const(m_rows))
            row->setChangedSince(ids->contains(row->head().id));
    });
}

void HistoryPage::retranslate()
{
    m_search->setPrompt(tr("Filter: title, place, date"));
    m_chips->setChips({{u"all"_s, tr("All"), int(m_heads.size())},
                       {u"done"_s, tr("In force"), countOf(m_heads, JournalState::Done)},
                       {u"undone"_s, tr("Taken back"), countOf(m_heads, JournalState::Undone)}});
    fill();
    Q_EMIT headerChanged();
}

QWidget *HistoryPage::filterField() const
{
    return m_search;
}

void HistoryPage::filter()
{
    m_limit = rowsAtATime;
    fill();
}

bool HistoryPage::fits(const JournalHead &head) const
{
    const QString chip = m_chips->chosen();
    const bool chosen = chip == "done"_L1     ? head.state == JournalState::Done
                        : chip == "undone"_L1 ? head.state == JournalState::Undone
                                              : true;
    return chosen && matches(head, m_search->text());
}

void HistoryPage::fill()
{
    m_card->clear();
    m_rows.clear();
    qsizetype fitting = 0;
    for (const JournalHead &head : std::as_const(m_heads)) {
        if (fits(head) && ++fitting <= m_limit)
            addRow(head);
    }
    const bool any = fitting > 0;
    m_column->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setStatement(m_heads.isEmpty() ? tr("Nothing was changed yet") : tr("Nothing fits the filter"));
    m_empty->setAdvice(m_heads.isEmpty() ? tr("Each change that you apply appears here, with an undo.")
                                         : tr("Try fewer words."));
    m_more->setVisible(fitting > m_limit);
    m_more->setText(tr("Show %n older one(s)", nullptr, int(qMin(rowsAtATime, fitting - m_limit))));
    m_more->setExplanation(tr("Adds older changes to the list."));
}

void HistoryPage::addRow(const JournalHead &head)
{
    auto *row = new HistoryRow(m_workspace, head, m_card);
    connect(row, &HistoryRow::detailsRequested, this, [this, row] { toggle(row); });
    connect(row, &HistoryRow::undoRequested, this, [this, row] { undo(row); });
    row->setChangedSince(m_changedSince.contains(head.id));
    m_card->addRow(row);
    m_rows.append(row);
}

HistoryRow *HistoryPage::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const HistoryRow *row) { return row->head().id == id; });
    return found == m_rows.cend() ? nullptr : *found;
}

void HistoryPage::toggle(HistoryRow *row)
{
    if (row->isOpen()) {
        row->setDetails(nullptr);
        return;
    }
    m_workspace.desk().entry(row, row->head().id, [this, row](const Result<JournalEntry> &entry) {
        auto *panel = new UndoPanel(m_workspace, row);
        if (entry)
            panel->showEntry(*entry);
        else
            panel->showRefusal(entry.error());
        row->setDetails(panel);
    });
}

void HistoryPage::undo(HistoryRow *row)
{
    m_workspace.desk().undo(row, row->head().id, [this, row](const Result<JournalEntry> &entry) {
        if (entry)
            return; // the list is read anew
        auto *panel = new UndoPanel(m_workspace, row);
        panel->showRefusal(entry.error());
        row->setDetails(panel);
    });
}

} // namespace goconf::ui
