// SPDX-License-Identifier: MIT
#pragma once

#include "env/grammar/GoUrl.h"

#include <QVector>

#include <optional>

namespace goconf {

/// Go mirrors that web pages recommend and that do not work: resources/data/refuted-mirrors.json, read when
/// first asked.
class RefutedMirrors
{
public:
    enum class State {
        Invented, ///< never existed
        Dead,     ///< was shut down or moved
    };

    static const RefutedMirrors &instance();

    /// What is known against this proxy; nothing when nothing is.
    std::optional<State> find(const GoUrl &url) const;

private:
    struct Entry
    {
        QByteArray host;
        /// "/goproxy", or empty for the whole host.
        QByteArray path;
        State state = State::Dead;
    };

    RefutedMirrors();

    QVector<Entry> m_entries;
};

} // namespace goconf
