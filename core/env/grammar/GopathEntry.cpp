// SPDX-License-Identifier: MIT
#include "env/grammar/GopathEntry.h"

namespace goconf {

GopathEntry gopathEntry(const QByteArray &element, Os os)
{
    if (element.isEmpty())
        return GopathEntry::Empty;
    if (element.startsWith('~'))
        return GopathEntry::Tilde;
    return os.isAbsolutePath(element) ? GopathEntry::Folder : GopathEntry::Relative;
}

} // namespace goconf
