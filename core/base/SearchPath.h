// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"

#include <QByteArrayList>

namespace goconf {

/// The folders of a value such as that of PATH, without the quotes that Windows takes for none of their
/// letters. source: path/filepath.SplitList.
QByteArrayList splitSearchPath(Os os, const QByteArray &list);

} // namespace goconf
