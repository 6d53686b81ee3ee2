// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace goconf::ui {

/// What somebody typed for a variable and has not added to the draft.
struct TypedValue
{
    QString store;
    QByteArray value;
};

/// By the name of the variable.
using TypedValues = QHash<QByteArray, TypedValue>;

} // namespace goconf::ui
