// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace goconf {

/// The name of a variable or of a registry value (WTF-8) as people read it, in one line: line ends and other
/// control characters are spelled out, and the default value of a registry key, which has no name, gets the
/// words for it.
QString shownName(const QByteArray &name);

} // namespace goconf
