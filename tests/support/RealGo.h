// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"
#include "platform/ProcessRunner.h"

#include <QHash>
#include <QStringList>

namespace goconf::test {

/// A go command that tests ask for the truth. Every run has an environment of its own making; nothing of the
/// machine's settings, caches or telemetry is read or written, and no toolchain is fetched.
class RealGo
{
public:
    /// The go of PATH, or the one that GOCONF_TEST_GO names, and behind it those of GOCONF_TEST_GO_OTHERS (a
    /// list like PATH). Empty when there is none: a test says so and fails.
    static QStringList executables();
    /// What a test says when executables() is empty.
    static const char *missing();

    explicit RealGo(QString executable);

    QString executable() const { return m_executable; }

    /// Runs go with these arguments and nothing but `environment`.
    ProcessOutput run(const QByteArrayList &arguments, const Environment &environment,
                      const QString &workingDirectory) const;
    /// Reads the answer of `go env -json`.
    static QHash<QByteArray, QByteArray> parse(const QByteArray &json);

private:
    QString m_executable;
};

} // namespace goconf::test
