// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

/// Lists of words as Go writes them in GOFLAGS, CC, CGO_CFLAGS and the like (cmd/internal/quoted).
namespace goconf::quotedwords {

/// The words, divided by spaces, tabs and line ends; a word that begins with ' or " goes to the same
/// character again. Nothing when a quote is not closed.
std::optional<QByteArrayList> split(const QByteArray &text);

/// The words with quotes where split() needs them; without any where a word holds both kinds of quotes, as
/// `go env` shows it.
QByteArray join(const QByteArrayList &words);

} // namespace goconf::quotedwords
