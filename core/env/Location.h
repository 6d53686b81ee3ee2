// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf {

/// Where an assignment stands: a line of a file, or a registry key, or nowhere (the process, a default).
struct Location
{
    /// Absolute path of the file, or the full registry key.
    QString path;
    /// From 1; 0 when there is no line.
    int line = 0;

    bool isEmpty() const { return path.isEmpty(); }
    /// "path:line", "path", a registry key, or "".
    QString toString() const { return line > 0 ? path + u':' + QString::number(line) : path; }

    friend bool operator==(const Location &, const Location &) = default;
};

} // namespace goconf
