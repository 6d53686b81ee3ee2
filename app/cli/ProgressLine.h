// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

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
    /// Shows it now, cut off where the terminal ends.
    void show(const QString &text);
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    const bool m_shown;
    bool m_written = false;
    Clock::time_point m_last{};
};

} // namespace goconf
