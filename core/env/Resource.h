// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>

namespace goconf {

/// The content of a file of resources/data, which is built into core: a view of the program image, no copy.
/// Empty when there is no such file.
QByteArray resourceBytes(QLatin1StringView name);

} // namespace goconf
