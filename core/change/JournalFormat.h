// SPDX-License-Identifier: MIT
#pragma once

#include "change/Journal.h"

/// The content of a journal file: one JSON object with every image in base64. The state is not in it.
namespace goconf::journal_format {

QByteArray encode(const JournalEntry &entry);

/// Corrupt when `json` is not what encode() writes; `name` is for the sentence.
Result<JournalEntry> decode(const QByteArray &json, const QString &name);

} // namespace goconf::journal_format
