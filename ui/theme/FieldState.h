// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace goconf::ui {

/// What a field's border says about its content; the words stand beside it.
enum class FieldState { Plain, Warning, Error };

void setFieldState(QWidget &field, FieldState state);
FieldState fieldState(const QWidget *field);

} // namespace goconf::ui
