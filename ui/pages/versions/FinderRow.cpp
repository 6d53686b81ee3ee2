// SPDX-License-Identifier: MIT
#include "pages/versions/FinderRow.h"

#include "theme/Distance.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"
#include "widgets/MonoLabel.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

constexpr int namesWidth = 168;

QString stateWord(const FinderRow::Answer &answer)
{
    switch (answer.state) {
    case FinderRow::Answer::State::Wins: return FinderRow::tr("found first");
    case FinderRow::Answer::State::Hidden:
    case FinderRow::Answer::State::Absent: break;
    }
    return answer.rival.isEmpty() ? FinderRow::tr("finds no go")
                                  : FinderRow::tr("finds %1").arg(answer.rival);
}

} // namespace

FinderRow::FinderRow(const Answer &answer, QWidget *parent)
    : QWidget(parent)
    , m_wins(answer.state == Answer::State::Wins)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(distance::medium, distance::tight, distance::small, distance::tight);
    row->setSpacing(distance::small);
    if (answer.program.isEmpty()) {
        row->addWidget(makeNames(answer), 1);
    } else {
        QWidget *names = makeNames(answer);
        names->setFixedWidth(namesWidth);
        row->addWidget(names);
        row->addWidget(makeProgram(answer), 1);
    }
    row->addWidget(new Badge(stateWord(answer), m_wins ? Standing::Accent : Standing::Neutral, this));
    if (!answer.stores.isEmpty())
        row->addWidget(makeEntry(answer));
    setMinimumHeight(distance::rowHeight);
    //: who looks for go, and what it finds
    setAccessibleName(tr("%1: %2").arg(answer.who, stateWord(answer)));
    setAccessibleDescription(answer.where);
}

QWidget *FinderRow::makeNames(const Answer &answer)
{
    auto *names = new QWidget(this);
    auto *layout = new QVBoxLayout(names);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new MarkedLabel(strong(answer.who), names));
    if (!answer.where.isEmpty()) {
        auto *where = new MonoLabel(answer.where, names);
        QFont font = typography::fixed();
        font.setPointSizeF(typography::badge().pointSizeF());
        where->setFont(font);
        where->setQuiet(true);
        layout->addWidget(where);
    }
    return names;
}

QWidget *FinderRow::makeProgram(const Answer &answer)
{
    auto *program = new MonoLabel(answer.program, this);
    program->setStruckThrough(answer.state == Answer::State::Hidden);
    return program;
}

QWidget *FinderRow::makeEntry(const Answer &answer)
{
    auto *button = new LinkButton(tr("Use it there"), this);
    button->setAccessibleName(tr("Use it in %1").arg(answer.who));
    button->setExplanation(tr("Puts the link to the chosen Go in front of PATH there. It waits until you "
                              "apply."));
    connect(button, &LinkButton::clicked, this,
            [this, stores = answer.stores] { Q_EMIT entryRequested(stores); });
    return button;
}

void FinderRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    shapes::panel(painter, rect(), distance::controlRadius, m_wins ? t.accentTint : t.card,
                  m_wins ? t.accent : t.line);
}

} // namespace goconf::ui
