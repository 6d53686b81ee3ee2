// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "change/JournalEntry.h"

/// The content of a journal file: lines of JSON. The first says all but the contents, so that lists read only
/// it; then follows one line for each change, its contents in base64. The state is not in it.
namespace goconf::journal_format {

QByteArray encode(const JournalEntry &entry);

/// Corrupt when `text` is not what encode() writes, Unsupported when a newer version wrote it; `name` is for
/// the sentence.
Result<JournalEntry> decode(const QByteArray &text, const QString &name);
/// The same for the first line alone.
Result<JournalHead> decodeHead(const QByteArray &line, const QString &name);

} // namespace goconf::journal_format
