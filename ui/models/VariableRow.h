// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace goconf::ui {

/// What a list of variables shows of one, made ready so that drawing and searching cost nothing.
struct VariableRow
{
    QByteArray name;
    QString title;
    /// In one line, secrets masked.
    QString value;
    /// Who says so.
    QString badge;
    /// Somebody decided the value: neither Go nor a default.
    bool isSomebodys = false;
    bool isChanged = false;
    /// How many other values it hides.
    int hidden = 0;
    bool isPending = false;
    /// The worst one that is more than a remark, and its words.
    std::optional<Severity> severity;
    QString problem;
    /// GoVariable::topic; "other" of one that is not Go's.
    QByteArray topic;
    /// Stands in a place of the user's own, or is Go's: neither the system's nor the session's.
    bool isOwn = true;
    /// Name, value, origin and explanations in lower case: what a search looks through.
    QString searched;

    friend bool operator==(const VariableRow &, const VariableRow &) = default;
};

} // namespace goconf::ui
