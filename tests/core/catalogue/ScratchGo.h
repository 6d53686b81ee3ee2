// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "support/RealGo.h"

#include <QTemporaryDir>

#include <utility>

namespace goconf::test {

/// A real go in a home of its own, with a small module to stand in and a file:// proxy that serves
/// example.com/m@v1.0.0. Its environment is HOME, PATH, GOTOOLCHAIN=local, and what a call adds.
class ScratchGo
{
public:
    using Variables = QList<std::pair<QByteArray, QByteArray>>;

    explicit ScratchGo(const QString &executable);

    GoVersion version() const { return m_version; }
    QByteArray goarch() const { return m_goarch; }
    QByteArray proxy() const { return "file://" + m_dir.path().toLocal8Bit() + "/proxy"; }

    ProcessOutput run(const QByteArrayList &arguments, const Variables &variables = {}) const;
    /// Whether `go env -w NAME=VALUE` refuses, with a settings file that does not exist yet.
    bool refusesToWrite(const QByteArray &name, const QByteArray &value) const;

private:
    QTemporaryDir m_dir;
    RealGo m_go;
    GoVersion m_version;
    QByteArray m_goarch;
};

} // namespace goconf::test
