// SPDX-License-Identifier: MIT
#include "wizard/StepView.h"

#include "theme/Distance.h"
#include "widgets/ActionBar.h"
#include "widgets/ScrollColumn.h"

#include <QEvent>
#include <QVBoxLayout>

namespace goconf::ui {

StepView::StepView(QWidget *parent)
    : QWidget(parent)
    , m_column(new ScrollColumn(this))
    , m_bar(new ActionBar(this))
{
    m_column->setReadingWidth(distance::readingWidth);
    m_column->widget()->installEventFilter(this);
    m_bar->installEventFilter(this);
}

void StepView::place()
{
    const int barWidth = qMin(width(), distance::readingWidth);
    const int barHeight = qMax(m_bar->sizeHint().height(), m_bar->heightForWidth(barWidth));
    const int room = qMax(0, height() - barHeight - distance::large);
    // Only asked, not activated: that would take the turn of the layouts inside, which place their own.
    const QLayout *content = m_column->widget()->layout();
    const int wanted = content->hasHeightForWidth() ? content->totalHeightForWidth(width())
                                                    : content->totalSizeHint().height();
    const int shown = qMin(room, wanted);
    m_column->setGeometry(0, 0, width(), shown);
    m_bar->setGeometry(0, shown + distance::large, barWidth, barHeight);
}

void StepView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool StepView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace goconf::ui
