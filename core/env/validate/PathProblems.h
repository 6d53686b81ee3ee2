// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/GoVariables.h"
#include "env/validate/ValidationContext.h"

#include <QCoreApplication>

namespace goconf {

/// The part of validateValue() for values that are a folder, a list of folders or a file: relative paths,
/// quotation marks and "~", which go takes as they stand. Looks at no disk. source: cmd/go/main.go main
/// (GOPATH), cmd/go/internal/envcmd checkEnvWrite, cmd/go/internal/cache DefaultDir.
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
