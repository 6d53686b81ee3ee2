// SPDX-License-Identifier: MIT
#include "theme/FieldState.h"

#include <QVariant>
#include <QWidget>

namespace goconf::ui {

namespace {

constexpr auto propertyName = "goconf_field_state";

} // namespace

void setFieldState(QWidget &field, FieldState state)
{
    field.setProperty(propertyName, int(state));
    field.update();
}

FieldState fieldState(const QWidget *field)
{
    return field ? FieldState(field->property(propertyName).toInt()) : FieldState::Plain;
}

} // namespace goconf::ui
