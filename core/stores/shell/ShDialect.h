// SPDX-License-Identifier: MIT
#pragma once

#include "stores/shell/PosixDialect.h"

namespace goconf {

/// The dialect of sh, that is dash or another plain POSIX shell: PosixDialect, and the names that dash(1)
/// keeps.
class ShDialect : public PosixDialect
{
protected:
    /// Names that are read-only or computed (dash(1)).
    QByteArray reservedNames() const override { return " PPID LINENO OPTIND PWD OLDPWD _ "; }
    ShellKind kind() const override { return ShellKind::Sh; }
};

} // namespace goconf
