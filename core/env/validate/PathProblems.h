// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// Values that are a folder, a list of folders or a file.
class PathProblems
{
    Q_DECLARE_TR_FUNCTIONS(goconf::PathProblems)

public:
    static Problems check(const GoVariable &variable, const QByteArray &value,
                          const ValidationContext &context);

private:
    static Problems folder(const GoVariable &variable, const QByteArray &value,
                           const ValidationContext &context);
    static Problems folderList(const GoVariable &variable, const QByteArray &value,
                               const ValidationContext &context);
    static Problems file(const GoVariable &variable, const QByteArray &value,
                         const ValidationContext &context);
    static QString relativeAdvice(const GoVariable &variable, const QByteArray &value,
                                  const ValidationContext &context);
};

} // namespace goconf
