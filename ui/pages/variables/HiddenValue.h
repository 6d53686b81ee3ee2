// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/VariableEdits.h"

namespace goconf::ui {

/// A value that does not win in its place, or would not, and what is in its way.
struct HiddenValue
{
    QString store;
    QByteArray value;
    /// At least one.
    QVector<Obstacle> obstacles;
    /// Somebody types it; it is not there yet.
    bool isTyped = false;

    /// Of what was typed for `store`. Until something is, of what stands in the places of the user's own,
    /// `store` before others: is it of any use? Nothing where it wins.
    static std::optional<HiddenValue> find(const VariableEdits &edits, const QString &store,
                                           const std::optional<QByteArray> &typed);

    /// Everything in its way can be taken away here.
    bool canWin() const { return mostStubborn().isRemovable; }
    /// The one that cannot be taken away here is the one to know of.
    const Obstacle &mostStubborn() const;
};

} // namespace goconf::ui
