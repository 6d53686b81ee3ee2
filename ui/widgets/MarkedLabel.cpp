// SPDX-License-Identifier: MIT
#include "widgets/MarkedLabel.h"

#include "theme/Tokens.h"
#include "widgets/MarkedText.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace goconf::ui {

MarkedLabel::MarkedLabel(const QString &marked, QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(marked);
}

void MarkedLabel::setText(const QString &marked)
{
    m_marked = marked;
    setAccessibleName(plain(marked));
    updateGeometry();
    update();
}

void MarkedLabel::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

double MarkedLabel::lay(QTextLayout &layout, double width) const
{
    layout.setFont(font());
    layout.setText(plain(m_marked));
    layout.setFormats(formatsOf(m_marked, this));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    // Lines with parts of another font are as high as those without, so that rows stay alike.
    const double lineHeight = fontMetrics().height() + 1;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + fontMetrics().ascent() - line.ascent()});
        y += lineHeight;
    }
    layout.endLayout();
    return y;
}

QSize MarkedLabel::sizeHint() const
{
    QTextLayout layout;
    const double height = lay(layout, 1e6);
    return {int(std::ceil(layout.maximumWidth())) + 1, int(std::ceil(height))};
}

QSize MarkedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

int MarkedLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return int(std::ceil(lay(layout, width)));
}

void MarkedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.setPen(m_quiet ? t.quiet : t.text);
    QTextLayout layout;
    const double height = lay(layout, width());
    layout.draw(&painter, {0, std::floor((this->height() - height) / 2)});
}

void MarkedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace goconf::ui
