// SPDX-License-Identifier: MIT
#include "pages/history/HistoryRow.h"

#include "change/ShownText.h"
#include "theme/Distance.h"
#include "widgets/AnswerRow.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedText.h"
#include "widgets/NameList.h"
#include "widgets/SpokenTime.h"
#include "workspace/Workspace.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

namespace {

/// The others are behind "Show".
constexpr qsizetype mostNamed = 3;

Standing standingOf(JournalState state)
{
    switch (state) {
    case JournalState::Done: return Standing::Good;
    case JournalState::Unreadable: return Standing::Error;
    case JournalState::Pending:
    case JournalState::Undoing: return Standing::Warning;
    case JournalState::Undone:
    case JournalState::RolledBack: return Standing::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

HistoryRow::HistoryRow(const Workspace &workspace, const JournalHead &head, QWidget *parent)
    : QWidget(parent)
    , m_head(head)
    , m_row(new AnswerRow(this))
    , m_show(new LinkButton({}, this))
    , m_undo(new LinkButton({}, this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_row);
    QStringList places;
    for (const QString &target : head.targets)
        places.append(mono(workspace.shownPath(target)));
    m_row->setStanding(standingOf(head.state));
    m_row->setStatement(shownText(head.title.toUtf8()));
    m_row->setEvidence(spokenTime(head.when) + QStringLiteral(" · ") + nameList(places, mostNamed));
    if (head.state != JournalState::Done)
        m_row->setBadge(stateText(head.state), standingOf(head.state));
    m_row->addAction(m_show);
    m_row->addAction(m_undo);
    connect(m_show, &LinkButton::clicked, this, &HistoryRow::detailsRequested);
    connect(m_undo, &LinkButton::clicked, this, &HistoryRow::undoRequested);
    updateButtons();
}

bool matches(const JournalHead &head, const QString &words)
{
    const QString all = head.title + u'\n' + head.targets.join(u'\n') + u'\n' + spokenTime(head.when);
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void HistoryRow::setChangedSince(bool changed)
{
    if (m_head.state == JournalState::Done)
        m_row->setBadge(changed ? tr("changed by another program since") : QString(), Standing::Warning);
}

void HistoryRow::setDetails(QWidget *details)
{
    delete m_details;
    m_details = details;
    if (details)
        m_layout->addWidget(details);
    updateButtons();
}

void HistoryRow::updateButtons()
{
    m_show->setText(isOpen() ? tr("Hide") : tr("Show"));
    m_show->setExplanation(tr("Shows every line that this change wrote."));
    m_show->setVisible(m_head.state != JournalState::Unreadable);
    m_undo->setText(tr("Undo"));
    m_undo->setExplanation(tr("Brings back what stood there before this change."));
    m_undo->setVisible(m_head.state == JournalState::Done);
}

} // namespace goconf::ui
