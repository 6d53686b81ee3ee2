// SPDX-License-Identifier: MIT
#include "widgets/FilterChips.h"

#include "theme/Distance.h"
#include "widgets/Button.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace goconf::ui {

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Button *FilterChips::makeButton(qsizetype index)
{
    auto *button = new Button({}, ButtonKind::Chip, this);
    button->setAutoExclusive(true);
    button->show();
    connect(button, &Button::toggled, this, [this, index](bool on) {
        if (!on || m_chosen == m_chips.at(index).id)
            return;
        m_chosen = m_chips.at(index).id;
        Q_EMIT choiceChanged(m_chosen);
    });
    return button;
}

void FilterChips::setChips(const QVector<Chip> &chips)
{
    m_chips = chips;
    while (m_buttons.size() > chips.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < chips.size())
        m_buttons.append(makeButton(m_buttons.size()));
    const bool isThere =
        std::any_of(chips.cbegin(), chips.cend(), [this](const Chip &chip) { return chip.id == m_chosen; });
    const QString before = m_chosen;
    if (!isThere && !chips.isEmpty())
        m_chosen = chips.first().id;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const Chip &chip = chips.at(i);
        //: the name of a filter and how many it shows
        m_buttons.at(i)->setText(chip.count < 0 ? chip.text : tr("%1 %L2").arg(chip.text).arg(chip.count));
        m_buttons.at(i)->setAccessibleDescription(tr("Shows only these."));
        m_buttons.at(i)->setChecked(chip.id == m_chosen);
    }
    arrange(width(), true);
    updateGeometry();
    if (before != m_chosen)
        Q_EMIT choiceChanged(m_chosen);
}

void FilterChips::choose(const QString &id)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i).id == id)
            m_buttons.at(i)->setChecked(true);
    }
}

int FilterChips::arrange(int width, bool places) const
{
    int x = 0;
    int y = 0;
    for (Button *button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += distance::chipHeight + distance::tight;
        }
        if (places)
            button->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + distance::small;
    }
    return y + distance::chipHeight;
}

int FilterChips::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize FilterChips::sizeHint() const
{
    int width = 0;
    for (const Button *button : m_buttons)
        width += button->sizeHint().width() + distance::small;
    return {width, distance::chipHeight};
}

QSize FilterChips::minimumSizeHint() const
{
    int width = 0;
    for (const Button *button : m_buttons)
        width = qMax(width, button->sizeHint().width());
    return {width, distance::chipHeight};
}

void FilterChips::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void FilterChips::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_chips.size(); ++i) {
        const qsizetype next = i + step;
        if (m_chips.at(i).id != m_chosen || next < 0 || next >= m_chips.size())
            continue;
        m_buttons.at(next)->setFocus(Qt::TabFocusReason);
        m_buttons.at(next)->setChecked(true);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace goconf::ui
