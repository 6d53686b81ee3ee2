// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/MachineSnapshot.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace goconf::ui {

/// What an edit of a variable began with.
struct EditBase
{
    /// Null before there is an edit.
    std::shared_ptr<const MachineSnapshot> snapshot;
    /// By store: what waited in the draft since, and may be written meanwhile.
    QHash<QString, std::optional<HeldValue>> waiting{};
};

/// What somebody typed for a variable and has not added to the draft.
struct TypedValue
{
    QString store;
    QByteArray value;
    EditBase base{};
};

/// By the name of the variable.
using TypedValues = QHash<QByteArray, TypedValue>;

} // namespace goconf::ui
