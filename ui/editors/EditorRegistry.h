// SPDX-License-Identifier: MIT
#pragma once

#include "editors/EditorContext.h"

class QWidget;

namespace goconf::ui {

class ValueEditor;

/// The editor for a variable: that of its kind where it can hold the value byte for byte, else a text field.
/// The value is set. `asText`: always the text field.
ValueEditor *makeEditor(const EditorContext &context, const QByteArray &value, bool asText, QWidget *parent);

/// Whether makeEditor() would choose something else than the text field.
bool hasOwnEditor(const EditorContext &context, const QByteArray &value);

} // namespace goconf::ui
