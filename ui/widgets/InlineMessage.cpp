// SPDX-License-Identifier: MIT
#include "widgets/InlineMessage.h"

#include "base/Problem.h"
#include "theme/Distance.h"
#include "theme/Shapes.h"
#include "widgets/Button.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"

#include <QHBoxLayout>
#include <QPainter>

namespace goconf::ui {

namespace {

constexpr int iconColumn = distance::icon + distance::small;

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_words(new MarkedLabel({}, this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(distance::medium + iconColumn, distance::small, distance::medium,
                                 distance::small);
    m_layout->setSpacing(distance::small);
    m_layout->addWidget(m_words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void InlineMessage::setMessage(Standing standing, const QString &fact, const QString &advice)
{
    m_standing = standing;
    m_words->setText(advice.isEmpty() ? strong(plain(fact))
                                      : strong(plain(fact)) + sentenceGap(fact) + advice);
    setAccessibleName(standingWord(standing));
    setAccessibleDescription(plain(m_words->text()));
    update();
}

void InlineMessage::setProblem(const Problem &problem)
{
    setMessage(standingOf(problem.severity), sentence(problem.message), sentence(problem.advice));
}

void InlineMessage::setError(const Error &error, Standing standing)
{
    const qsizetype colon = error.what.indexOf(QLatin1StringView(": "));
    if (colon < 0)
        setMessage(standing, sentence(error.what));
    else
        setMessage(standing, sentence(error.what.first(colon)), sentence(error.what.sliced(colon + 2)));
}

void InlineMessage::addButton(Button *button)
{
    m_layout->addWidget(button);
}

void InlineMessage::removeButtons()
{
    while (m_layout->count() > 1) {
        QLayoutItem *item = m_layout->takeAt(1);
        item->widget()->deleteLater(); // it may be the button that was just pressed
        item->widget()->hide();
        delete item;
    }
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    shapes::panel(painter, rect(), distance::controlRadius, standingTint(m_standing, this), {});
    const QRect icon(distance::medium, (height() - distance::icon) / 2, distance::icon, distance::icon);
    icons::paint(painter, standingIcon(m_standing), icon, standingColour(m_standing, this));
}

} // namespace goconf::ui
