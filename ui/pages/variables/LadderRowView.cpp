// SPDX-License-Identifier: MIT
#include "pages/variables/LadderRowView.h"

#include "pages/variables/FileExcerpt.h"
#include "theme/Distance.h"
#include "theme/Icons.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MonoLabel.h"

#include <QFontInfo>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

constexpr int namesWidth = 140;

QToolButton *makeIconButton(IconName icon, const QString &name, const QString &explanation, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icons::icon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setAccessibleDescription(explanation);
    button->setToolTip(name);
    return button;
}

} // namespace

LadderRowView::LadderRowView(const LadderPlace &place, TaskRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_runner(runner)
    , m_row(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::tight);
    layout->addWidget(m_row);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(distance::medium, distance::tight, distance::small, distance::tight);
    row->setSpacing(distance::small);
    row->addWidget(makeNames(), 0, Qt::AlignVCenter);
    row->addWidget(makeValue(), 1);
    addState(*row);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(0);
    row->addLayout(actions);
    addActions(*actions);
    m_row->setMinimumHeight(distance::rowHeight);
    setAccessibleName(tr("%1: %2").arg(place.title, valueWords()));
    setAccessibleDescription(tr("%1, %2").arg(place.where, stateWord()));
}

QWidget *LadderRowView::makeNames()
{
    auto *names = new QWidget(m_row);
    names->setFixedWidth(namesWidth);
    auto *layout = new QVBoxLayout(names);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *title = new QLabel(m_place.title, names);
    title->setFont(typography::section());
    layout->addWidget(title);
    if (!m_place.where.isEmpty()) {
        auto *where = new MonoLabel(m_place.where, names);
        QFont font = typography::fixed();
        font.setPixelSize(QFontInfo(typography::badge()).pixelSize());
        where->setFont(font);
        where->setQuiet(true);
        layout->addWidget(where);
    }
    return names;
}

QString LadderRowView::valueWords() const
{
    if (m_place.state != LadderPlace::State::NotSet)
        return m_place.value;
    return m_place.failure.isEmpty() ? tr("not set") : m_place.failure;
}

QWidget *LadderRowView::makeValue()
{
    if (m_place.state == LadderPlace::State::NotSet) {
        if (!m_place.failure.isEmpty())
            return new MarkedLabel(m_place.failure, m_row);
        auto *words = new QLabel(valueWords(), m_row);
        words->setForegroundRole(QPalette::PlaceholderText);
        return words;
    }
    auto *value = new MonoLabel(m_place.value, m_row);
    value->setStruckThrough(m_place.state == LadderPlace::State::Hidden);
    if (m_place.state == LadderPlace::State::Aside)
        value->setQuiet(true);
    return value;
}

QString LadderRowView::stateWord() const
{
    switch (m_place.state) {
    case LadderPlace::State::InEffect: return tr("in effect");
    case LadderPlace::State::Hidden: return tr("hidden");
    case LadderPlace::State::BuiltUpon: return tr("built upon");
    case LadderPlace::State::Aside: return tr("not seen here");
    case LadderPlace::State::NotSet: return {};
    }
    Q_UNREACHABLE();
}

void LadderRowView::addState(QHBoxLayout &layout)
{
    if (m_place.certainty == Certainty::Conditional)
        layout.addWidget(new Badge(tr("on a condition"), Standing::Warning, m_row));
    if (m_place.state == LadderPlace::State::InEffect)
        layout.addWidget(new Badge(stateWord(), Standing::Accent, m_row));
    else if (m_place.state != LadderPlace::State::NotSet)
        layout.addWidget(new Badge(stateWord(), Standing::Neutral, m_row));
}

void LadderRowView::addActions(QHBoxLayout &layout)
{
    const QString place = m_place.where.isEmpty() ? m_place.title : m_place.where;
    if (m_place.location.line > 0) {
        QToolButton *show = makeIconButton(IconName::File, tr("Show %1").arg(place),
                                           tr("Shows the line in its file."), m_row);
        show->setCheckable(true);
        layout.addWidget(show);
        connect(show, &QAbstractButton::toggled, this, &LadderRowView::showFile);
    }
    if (m_place.isRemovable) {
        QToolButton *remove =
            makeIconButton(IconName::Remove, tr("Remove it from %1").arg(place),
                           tr("Takes the value out of this place. It waits until you apply."), m_row);
        layout.addWidget(remove);
        connect(remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeRequested(m_place); });
    }
    if (m_place.isEditable) {
        const bool isSet = m_place.state != LadderPlace::State::NotSet;
        auto *edit = new LinkButton(isSet ? tr("Edit") : tr("Set…"), m_row);
        //: a button and the place that it is for
        edit->setAccessibleName(tr("%1 in %2").arg(edit->text(), m_place.title));
        edit->setExplanation(tr("Writes the value below to this place."));
        layout.addWidget(edit);
        connect(edit, &QAbstractButton::clicked, this, [this] { Q_EMIT editRequested(m_place); });
    }
}

void LadderRowView::showFile(bool shown)
{
    if (!m_excerpt && shown) {
        m_excerpt = new FileExcerpt(m_place.location, m_runner, this);
        layout()->addWidget(m_excerpt);
    }
    if (m_excerpt)
        m_excerpt->setVisible(shown);
}

void LadderRowView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    const bool isWinner = m_place.state == LadderPlace::State::InEffect;
    shapes::panel(painter, m_row->geometry(), distance::controlRadius, isWinner ? t.accentTint : t.card,
                  isWinner ? t.accent : t.line);
}

} // namespace goconf::ui
