// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QIODevice>

class QFile;

namespace goconf {

/// Opens a file that is to be read, where anything may stand: a pipe would keep QFile::open() waiting for its
/// writer, and a device does things when it is opened. Every file that we come upon while looking is opened
/// here. `mode` is ReadOnly, with Unbuffered where it is read in large pieces. Errors: Io when a folder,
/// pipe, socket or device stands there; what the system refuses.
Result<void> openRegular(QFile &file, QIODevice::OpenMode mode = QIODevice::ReadOnly);

} // namespace goconf
