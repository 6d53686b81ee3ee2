// SPDX-License-Identifier: MIT
#include "theme/ButtonKind.h"

#include <QAbstractButton>
#include <QVariant>

namespace goconf::ui {

namespace {

constexpr auto propertyName = "goconf_button_kind";

} // namespace

void setButtonKind(QAbstractButton &button, ButtonKind kind)
{
    button.setProperty(propertyName, int(kind));
    if (kind == ButtonKind::Link)
        button.setCursor(Qt::PointingHandCursor);
    button.updateGeometry();
    button.update();
}

ButtonKind buttonKind(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(propertyName).toInt()) : ButtonKind::Normal;
}

} // namespace goconf::ui
