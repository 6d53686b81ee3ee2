// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"
#include "sdk/Sdk.h"

#include <QVector>

namespace goconf {

/// Places where a Go may be: `folder` and below it a pattern of names divided by '/', in which one '*' stands
/// for any characters, but for a '.' at the begin of a name. "sdk" and "go*" is every ~/sdk/go1.27.3.
struct SdkPlace
{
    QString folder;
    QString pattern;
    SdkKind kind = SdkKind::System;
    SdkManager manager = SdkManager::None;

    friend bool operator==(const SdkPlace &, const SdkPlace &) = default;
};

/// What only the settings of Go can tell; each may be empty.
struct SdkGoFolders
{
    QString moduleCache;
    QString goPath;
};

/// Where Go versions are kept, by us and by everybody else, as a decision of the host's system. Nothing is
/// read from the disk. Sources: each manager's own source as named in the notes beside each place.
namespace sdkfolders {

/// Our own versions, one folder each: below Host::dataDir(). An error when there is no home.
Result<QString> own(const Host &host);
/// The link to the Go that the user chose; its bin is what stands in PATH. Beside our own versions, none of
/// which has such a name. An error when there is no home.
Result<QString> current(const Host &host);

/// Every place, the most telling first. A home that is not known leaves the places below it out.
QVector<SdkPlace> places(const Host &host, const SdkGoFolders &go);

/// Whether a folder outside of all places belongs to the system's package manager: /usr but for /usr/local,
/// and the stores of Nix and Guix.
bool isDistribution(const Host &host, const QString &path);

/// Whose stand-in for go an executable is that is no Go itself; None when its path does not tell.
SdkManager shimManager(const QString &executable);

} // namespace sdkfolders

} // namespace goconf
