// SPDX-License-Identifier: MIT
#include "pages/overview/RecentChanges.h"

#include "change/ShownText.h"
#include "theme/Distance.h"
#include "widgets/AnswerRow.h"
#include "widgets/Card.h"
#include "widgets/InlineMessage.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedText.h"
#include "widgets/NameList.h"
#include "widgets/SectionLabel.h"
#include "widgets/ShownPath.h"
#include "widgets/SpokenTime.h"
#include "workspace/ChangeDesk.h"

#include <QVBoxLayout>

namespace goconf::ui {

namespace {

constexpr qsizetype most = 3;
/// Of the places of one change; the others are told in the history.
constexpr qsizetype mostNamed = 3;

} // namespace

RecentChanges::RecentChanges(ChangeDesk &desk, const Host &host, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_host(host)
    , m_title(new SectionLabel({}, this))
    , m_refusal(new InlineMessage(this))
    , m_card(new Card(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_refusal);
    layout->addWidget(m_card);
    setObjectName(QStringLiteral("recent"));
    m_refusal->hide();
    hide();
    connect(&desk, &ChangeDesk::applied, this, &RecentChanges::load);
    connect(&desk, &ChangeDesk::undone, this, &RecentChanges::load);
}

void RecentChanges::load()
{
    m_desk.entries(this, [this](const Result<QVector<JournalHead>> &heads) {
        take(heads.value_or(QVector<JournalHead>()));
    });
}

void RecentChanges::take(const QVector<JournalHead> &heads)
{
    m_heads.clear();
    for (const JournalHead &head : heads) {
        if (head.state == JournalState::Done && m_heads.size() < most)
            m_heads.append(head);
    }
    m_refusal->hide();
    fill();
    setVisible(!m_heads.isEmpty());
}

void RecentChanges::fill()
{
    m_card->clear();
    for (const JournalHead &head : std::as_const(m_heads))
        addRow(head);
}

void RecentChanges::addRow(const JournalHead &head)
{
    auto *row = new AnswerRow(m_card);
    row->setStanding(Standing::Neutral);
    row->setStatement(shownText(head.title.toUtf8()));
    QStringList places;
    for (const QString &target : head.targets)
        places.append(mono(shownPath(target, m_host)));
    row->setEvidence(spokenTime(head.when) + QStringLiteral(" · ") + nameList(places, mostNamed));
    auto *undoButton = new LinkButton(tr("Undo"), row);
    undoButton->setExplanation(tr("Brings back what stood there before this change."));
    connect(undoButton, &LinkButton::clicked, this, [this, id = head.id] { undo(id); });
    row->addAction(undoButton);
    m_card->addRow(row);
}

void RecentChanges::undo(const QString &id)
{
    m_desk.undo(this, id, [this, id](const Result<JournalEntry> &entry) {
        if (entry)
            return; // the list is read anew
        m_refusal->removeButtons();
        m_refusal->setMessage(Standing::Warning, sentence(entry.error().what));
        auto *show = new Button(tr("Show in the history"), ButtonKind::Normal, m_refusal);
        show->setExplanation(tr("Shows what was written beside what stands there now."));
        connect(show, &Button::clicked, this, [this, id] { Q_EMIT openRequested(id); });
        m_refusal->addButton(show);
        m_refusal->show();
    });
}

void RecentChanges::retranslate()
{
    m_title->setText(tr("Recently"));
    fill();
}

} // namespace goconf::ui
