// SPDX-License-Identifier: MIT
#pragma once

#include "Console.h"
#include "ProgressLine.h"
#include "sdk/install/SdkInstaller.h"

namespace goconf {

/// What `goconf sdk install` says while it works and at its end.
class SdkInstallReport
{
public:
    /// `console` must outlive this.
    SdkInstallReport(const ToolchainVersion &version, Console &console);

    void tell(const SdkProgress &now);

    int failed(const Error &error);
    /// What is there now, in words.
    void tellDone(const SdkInstallation &installation);
    /// The end: how to use it, or the JSON.
    void finish(const SdkInstallation &installation);

    /// That it is there already.
    static QString placeText(const QString &name, const QString &path);
    /// The members of the JSON.
    static QJsonObject facts(const SdkInstallation &installation);

private:
    QString m_name;
    Console &m_console;
    ProgressLine m_line;
};

} // namespace goconf
