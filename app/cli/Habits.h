// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/App.hpp>
#include <QByteArray>
#include <QString>

namespace goconf {

/// For fingers that know `go env -w` and `-u`, or another program's words: what to write instead of
/// `argument`, which `word` does not know. A sentence, empty where nothing is known of it.
QString habitOf(const CLI::App &word, const QByteArray &argument);

} // namespace goconf
