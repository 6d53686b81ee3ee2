// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <chrono>

namespace goconf {

/// One line on the terminal behind standard error that is written anew as work goes on, and taken away when
/// the object goes. Where standard error is no terminal, nothing is written.
class ProgressLine
{
public:
    /// Nothing is shown without `wanted`.
    explicit ProgressLine(bool wanted);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// Whether anybody sees it now: ten times a second at most, so ask before making a text.
    bool isDue() const;
    /// Shows the first of `texts` that fits, or the last one, cut off where the terminal ends. Longer texts
    /// stand before shorter ones.
    void show(const QStringList &texts);
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    const bool m_shown;
    bool m_written = false;
    Clock::time_point m_last{};
};

} // namespace goconf
