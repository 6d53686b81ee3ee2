// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/MachineSnapshot.h"

#include <QVector>

namespace goconf::ui {

/// One row of a ladder as the window shows it: a place that holds the variable, or could.
struct LadderPlace
{
    enum class State {
        InEffect,
        Hidden,    ///< a row above it wins
        BuiltUpon, ///< of PATH: the rows above it add to it
        Aside,     ///< holds a value that this viewpoint does not see
        NotSet,
    };

    QString store;
    /// "go env file", "Terminal (bash)".
    QString title;
    Location location;
    /// Path and line with ~ for the home, or what the place is.
    QString where;
    State state = State::NotSet;
    /// As it may be shown: secrets masked. Meaningless where nothing is set.
    QString value;
    /// As it is.
    QByteArray exact;
    Certainty certainty = Certainty::Exact;
    /// The account may change it here.
    bool isEditable = false;
    /// The user's own line, which an Unset takes away.
    bool isRemovable = false;
    /// Why the place can be neither read nor written, in sentences; empty where it can.
    QString failure;

    friend bool operator==(const LadderPlace &, const LadderPlace &) = default;
};

/// From the winner down to the default: every place that the viewpoint reads, whether it holds the variable
/// or not, and behind them the places that hold it where the viewpoint does not look.
QVector<LadderPlace> ladderPlaces(const MachineSnapshot &snapshot, const Setting &setting, const Host &host);

} // namespace goconf::ui
