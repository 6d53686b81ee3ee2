// SPDX-License-Identifier: MIT
#include "base/Environment.h"

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX asks the program to declare it

namespace goconf {

Environment Environment::current()
{
    QByteArrayList block;
    for (char **entry = environ; entry && *entry; ++entry)
        block.append(QByteArray(*entry));
    return fromBlock(block, Os::current());
}

} // namespace goconf
