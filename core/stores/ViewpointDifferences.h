// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "base/Problem.h"
#include "env/Ladder.h"
#include "stores/View.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace goconf {

/// What a new terminal and programs started from the desktop have where it is not what this process has, by
/// reading the files and running nothing.
class ViewpointDifferences
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ViewpointDifferences)

public:
    ViewpointDifferences() = default;
    explicit ViewpointDifferences(Environment process)
        : m_process(std::move(process))
    {
    }

    /// Adds what the other viewpoint's layers, top first, give. A name whose value cannot be known without
    /// running a script says nothing.
    void add(View view, const QVector<EnvLayer> &layers);

    /// The value in `view`, empty when the name is not set there; nothing where it is the same as here, or
    /// not known.
    std::optional<QByteArray> valueIn(View view, const QByteArray &name) const;

    /// What to say of a variable whose value here is `value`; `ladder` tells what go would take where the
    /// environment is silent. `isKnown`: one of go's variables, of which it matters that it is missing.
    Problems problems(const QByteArray &name, const QByteArray &value, const Ladder &ladder,
                      bool isKnown) const;

private:
    struct Other
    {
        View view;
        /// Nothing: something sets it, but only running it tells to what.
        QHash<QByteArray, std::optional<QByteArray>> values;
    };

    /// Equal for names that the system takes for one.
    QByteArray keyOf(const QByteArray &name) const;
    static QString placeOf(const QVector<View> &views);

    std::optional<Environment> m_process;
    QVector<Other> m_others;
};

} // namespace goconf
