// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "stores/windows/WindowsEnvironment.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace goconf::ui {

/// One variable of the registry as the list shows it: what it is going to be once the draft is applied.
struct RegistryRow
{
    using Level = WindowsEnvironment::Level;
    enum class Pending { None, New, Changed, Removed };

    /// User or System.
    Level level = Level::User;
    QByteArray name;
    /// registry_type.
    quint32 type = 0;
    /// As written, unexpanded; of a type that is no text, as a .reg file writes it.
    QByteArray raw;
    /// What programs see of it, of PATH only the part that stands here.
    QByteArray expanded;
    Problems problems;
    /// Of a list: that entries of it have a problem, where the editor of lists marks some.
    Problems listProblems;
    Pending pending = Pending::None;
    /// The worst of the problems that are to be seen in the list.
    std::optional<Severity> severity;

    // The same for people: control characters spelled out, secrets masked.
    QString title;
    QString value;
    /// Empty where it is the same as the value.
    QString seen;
    /// In small letters: what the filter looks through.
    QString searched;

    Problems allProblems() const { return problems + listProblems; }

    friend bool operator==(const RegistryRow &, const RegistryRow &) = default;
};

} // namespace goconf::ui
