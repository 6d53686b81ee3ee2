// SPDX-License-Identifier: MIT
#pragma once

#include "base/GoVersion.h"
#include "base/Problem.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <stop_token>

namespace goconf {

/// Which Go versions projects ask for, by the go and toolchain lines of their go.mod and go.work
/// (golang.org/doc/toolchain). Nothing is written or run.
class ProjectToolchains
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProjectToolchains)

public:
    /// Takes in every project in the folder and below it. Left out are links, folders whose names go passes
    /// over ("." or "_" first, testdata), vendor, and node_modules. What cannot be read becomes a problem. A
    /// requested stop ends it at once.
    void addFolder(const QString &folder, const std::stop_token &stop = {});
    /// Takes in what GOTOOLCHAIN names, such as go1.27.3+auto; a setting that names no version asks for
    /// none.
    void addSetting(const QByteArray &gotoolchain);

    /// Paths of the files, and "GOTOOLCHAIN=...", that ask for exactly this version, each once.
    QStringList askingFor(const GoVersion &version) const { return m_needs.value(version); }
    const Problems &problems() const { return m_problems; }

private:
    void addFile(const QString &path);

    QMap<GoVersion, QStringList> m_needs;
    Problems m_problems;
};

} // namespace goconf
