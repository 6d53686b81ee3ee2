// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/PosixDialect.h"

namespace goconf {

/// The dialect of sh, that is dash or another plain POSIX shell.
class ShDialect : public PosixDialect
{
protected:
    /// Names that are read-only or computed (dash(1)).
    bool isReserved(const QByteArray &name) const override
    {
        static constexpr const char *names[] = {
            "PPID", "LINENO", "OPTIND", "PWD", "OLDPWD", "_",
        };
        for (const char *reserved : names) {
            if (name == reserved)
                return true;
        }
        return false;
    }
};

} // namespace goconf
