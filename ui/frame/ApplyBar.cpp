// SPDX-License-Identifier: MIT
#include "frame/ApplyBar.h"

#include "theme/Distance.h"
#include "theme/Tokens.h"
#include "widgets/Button.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"
#include "workspace/Draft.h"

#include <QHBoxLayout>
#include <QPainter>

namespace goconf::ui {

ApplyBar::ApplyBar(Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_fact(new MarkedLabel({}, this))
    , m_review(new Button({}, ButtonKind::Normal, this))
    , m_discard(new Button({}, ButtonKind::Normal, this))
    , m_apply(new Button({}, ButtonKind::Primary, this))
{
    m_fact->setQuiet(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(distance::page, 10, distance::page, 10);
    layout->setSpacing(10);
    layout->addWidget(m_fact, 1);
    for (Button *button : {m_review, m_discard, m_apply})
        layout->addWidget(button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_review, &Button::clicked, this, &ApplyBar::reviewRequested);
    connect(m_discard, &Button::clicked, this, &ApplyBar::discardRequested);
    connect(m_apply, &Button::clicked, this, &ApplyBar::applyRequested);
    connect(&draft, &Draft::changed, this, &ApplyBar::update);
    retranslate();
}

void ApplyBar::setHeldBack(bool heldBack)
{
    m_heldBack = heldBack;
    update();
}

void ApplyBar::retranslate()
{
    setAccessibleName(tr("Changes that wait"));
    m_review->setText(tr("&Review"));
    m_review->setExplanation(tr("Shows every line that would change."));
    m_discard->setText(tr("&Discard"));
    m_discard->setExplanation(tr("Drops the pending changes. Ctrl+Z brings them back."));
    m_apply->setText(tr("&Apply"));
    m_apply->setExplanation(tr("Writes the pending changes. They can be undone."));
    update();
}

void ApplyBar::update()
{
    const QString changes = tr("%n change(s) wait(s)", nullptr, m_draft.changes());
    const QString places = tr("in %n place(s)", nullptr, m_draft.places());
    m_fact->setText(strong(changes) + u' ' + places);
    setVisible(!m_draft.isEmpty() && !m_heldBack);
}

void ApplyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.card);
    painter.fillRect(0, 0, width(), 1, t.line);
}

} // namespace goconf::ui
