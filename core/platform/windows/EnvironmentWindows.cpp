// SPDX-License-Identifier: MIT
#include "base/Environment.h"

#include "base/Wtf8.h"
#include "platform/windows/Win32.h"

#include <cwchar>

namespace goconf {

Environment Environment::current()
{
    QByteArrayList block;
    wchar_t *const entries = ::GetEnvironmentStringsW();
    for (const wchar_t *entry = entries; entry && *entry != L'\0';) {
        const auto size = qsizetype(std::wcslen(entry));
        block.append(toWtf8(QStringView(entry, size)));
        entry += size + 1;
    }
    if (entries)
        ::FreeEnvironmentStringsW(entries);
    return fromBlock(block, Os::current());
}

} // namespace goconf
