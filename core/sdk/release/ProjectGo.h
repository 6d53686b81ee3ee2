// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "base/Result.h"
#include "platform/Host.h"

#include <QCoreApplication>

namespace goconf {

/// Which Go a folder's project asks for: by the go.work that is in force there, else by the go.mod. source:
/// cmd/go/internal/toolchain Select
struct ProjectGo
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProjectGo)

public:
    /// The file that decides.
    QString file;
    /// GoMod::wanted(): at least this one.
    GoVersion wanted;

    /// Looks from `folder` upwards, by the settings in force. Errors: NotFound when no project is there;
    /// InvalidValue where go would refuse the file; what the system refuses.
    static Result<ProjectGo> find(Host host, const QString &folder);
};

} // namespace goconf
