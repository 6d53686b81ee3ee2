// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace goconf {

/// What is behind an error message of go, a shell or git, and what to do: the rows of what beginners meet.
struct FailureAdvice
{
    /// One translated sentence each.
    QString cause;
    QString advice;

    /// The first row whose words all stand in `output`, whatever their case; nothing when none does. More
    /// special rows come first.
    static std::optional<FailureAdvice> of(const QByteArray &output);
};

} // namespace goconf
