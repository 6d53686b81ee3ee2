// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

#include <optional>

namespace goconf {

/// A setting of GOROOT/go.env that is not as it was released.
struct GoEnvEdit
{
    QByteArray name;
    /// Nothing: somebody added the setting.
    std::optional<QByteArray> released;
    /// Nothing: somebody took it out.
    std::optional<QByteArray> now;
    /// Of the line that says so now, from 1; 0 without one.
    int line = 0;

    friend bool operator==(const GoEnvEdit &, const GoEnvEdit &) = default;
};

/// What was edited between two states of a go.env, each as GoRootEnvStore reads it: first what stands there
/// now, line by line, then what is gone. Empty when only comments, order or layout differ.
QVector<GoEnvEdit> goEnvEdits(const EnvSnapshot &released, const EnvSnapshot &now);

} // namespace goconf
