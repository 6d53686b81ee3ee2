// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf {

/// "250.3 MB", in units of ten.
QString sizeText(qint64 bytes);

} // namespace goconf
