// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArrayView>

class QFileDevice;

/// The sentences about archives, so that every reader says the same.
namespace goconf::archive_error {

/// Corrupt: the bytes do not follow the format. `reason` is English, for `detail`.
tl::unexpected<Error> damaged(const char *reason);
/// Refused: an entry that would do harm when unpacked.
tl::unexpected<Error> hostile(QByteArrayView entry, const QString &reason);
/// Refused: two entries for one file, by the same name or by one that differs in case only.
tl::unexpected<Error> twice(QByteArrayView entry, QByteArrayView before);
/// Refused: one name for a file and for a folder.
tl::unexpected<Error> fileAndFolder(QByteArrayView entry);
/// Refused: an entry of a form that only GNU tar has, such as for long names.
tl::unexpected<Error> gnuForm();
/// TooLarge: a name.
tl::unexpected<Error> longName(QByteArrayView entry);
/// NotFound: a file that was asked for.
tl::unexpected<Error> lacking(QByteArrayView entry);
/// TooLarge.
tl::unexpected<Error> tooLarge(const char *reason);
/// After a call on `file` failed.
tl::unexpected<Error> unreadable(const QFileDevice &file);
tl::unexpected<Error> unwritable(const QFileDevice &file);

} // namespace goconf::archive_error
