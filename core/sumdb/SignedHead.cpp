// SPDX-License-Identifier: MIT
#include "sumdb/SignedHead.h"

#include "sumdb/Note.h"

namespace goconf {

Result<SignedHead> SignedHead::open(const QByteArray &note, const VerifierKey &key)
{
    SignedHead result;
    if (note.isEmpty())
        return result;
    const auto text = Note::open(note, key);
    if (!text)
        return fail(text.error());
    const auto head = TreeHead::parse(*text);
    if (!head)
        return fail(head.error());
    result.head = *head;
    result.note = note;
    return result;
}

} // namespace goconf
