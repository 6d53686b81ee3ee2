// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace goconf::test {

/// A text from pieces that are special somewhere, as a value that environment.d can hold.
inline QByteArray hostileEnvironmentDValue(QRandomGenerator &random)
{
    static const char *const pieces[] = {
        "a", " ", "\t", "\n", "'",  "\"", "\\",           "$",   "$A", "${A}", "`id`", "#",    ";",
        "=", "{", "}",  ":-", ":+", "é",  "\xe4\xb8\xad", "\\n", "$$", "%",    "~",    "$(id)"};
    QByteArray value;
    const int count = random.bounded(12);
    for (int i = 0; i < count; ++i)
        value += pieces[random.bounded(int(std::size(pieces)))];
    return value;
}

} // namespace goconf::test
