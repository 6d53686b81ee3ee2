// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <algorithm>
#include <iterator>
#include <span>

namespace goconf {

/// One row of what FailureAdvice knows. Words of the messages: cmd/go, cmd/compile, net, git; and the shells'
/// own.
struct FailureRow
{
    /// A message is known by words that all stand in it; in lower case.
    struct Sign
    {
        const char *words[3];

        bool isIn(const QByteArray &text) const
        {
            return words[0] && std::all_of(std::begin(words), std::end(words), [&text](const char *word) {
                       return !word || text.contains(word);
                   });
        }
    };

    /// Any of them.
    Sign signs[5];
    /// Of QT_TRANSLATE_NOOP in the context goconf::FailureAdvice.
    const char *cause;
    const char *advice;
};

// In each, more special rows come first.

/// Settings that go does not take, or that keep it from its work; versions that do not go together.
std::span<const FailureRow> settingsFailures();
/// Servers, what they answer, and what is in between.
std::span<const FailureRow> networkFailures();
/// Shells, files, rights, and projects.
std::span<const FailureRow> machineFailures();

} // namespace goconf
