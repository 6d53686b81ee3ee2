// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "env/validate/ValidationContext.h"

#include <QVector>

#include <optional>

namespace goconf::test {

/// A value and the worst that validateValue says of it on linux/amd64 with Go 1.27; nothing when it is fine.
struct ValidationRow
{
    QByteArray name;
    QByteArray value;
    std::optional<Severity> expected;
    ValidationContext::Target target;
};

QVector<ValidationRow> validationRows();

} // namespace goconf::test
