// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/EditBaseline.h"
#include "stores/Settings.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace goconf::ui {

/// What somebody typed for a variable and has not added to the draft.
struct TypedValue
{
    QString store;
    QByteArray value;
    EditBaseline baseline{};
    /// What was known of the variable when the edit began.
    Setting shown{};
};

/// By the name of the variable.
using TypedValues = QHash<QByteArray, TypedValue>;

} // namespace goconf::ui
