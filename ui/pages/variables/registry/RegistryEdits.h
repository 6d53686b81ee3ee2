// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/registry/RegistrySnapshot.h"
#include "stores/windows/VariableExchange.h"
#include "workspace/DraftItem.h"

#include <QCoreApplication>
#include <QStringList>

namespace goconf::ui {

/// The pending edits that actions on the variables of one level of the registry mean. Makes items for the
/// draft; changes nothing.
class RegistryEdits
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::RegistryEdits)

public:
    using Level = RegistrySnapshot::Level;

    /// The snapshot outlives it.
    RegistryEdits(const RegistrySnapshot &snapshot, Level level);

    /// One step of the draft: see Draft::putItems.
    struct Step
    {
        QVector<DraftItem> items{};
        QStringList gone{};

        bool isEmpty() const { return items.isEmpty() && gone.isEmpty(); }
    };
    /// Where the registry has it so already, without what waits.
    Step set(const QByteArray &name, const QByteArray &value, quint32 type) const;
    Step remove(const QByteArray &name) const;
    /// The value and type that the variable is going to have, under another name.
    Step rename(const QByteArray &name, const QByteArray &newName) const;

    struct Import
    {
        Step step;
        /// How many variables of the file are so already.
        int same = 0;
        /// What of the file is passed over, beside what its reader says.
        QVector<VariableExchange::PassedOver> passedOver;
    };
    /// Edits from a file (VariableExchange), of which the last one of a name counts.
    Import import(const QVector<EnvEdit> &edits) const;

    /// Whether a value of that row may be written; odd types and names are only removed.
    static bool isEditable(const RegistrySnapshot &snapshot, const RegistryRow &row);
    /// What is wrong with a value before it is added: limits, and what Windows makes of its % signs.
    static Problems problems(const RegistrySnapshot &snapshot, const QByteArray &name,
                             const QByteArray &value, quint32 type);
    /// The type that a new variable gets as long as nobody chooses one.
    static quint32 fittingType(const QByteArray &name, const QByteArray &value);

private:
    DraftItem item(const EnvEdit &edit) const;
    /// As the registry spells the name, else as it is.
    QByteArray spelled(const QByteArray &name) const;

    const RegistrySnapshot &m_snapshot;
    Level m_level;
};

} // namespace goconf::ui
