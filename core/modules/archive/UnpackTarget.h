// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>

namespace goconf {

/// Where a file or a folder of an archive goes: its name relative to the target, and whether it is a program
/// (mode 0755, else 0644). Without a name it is read and hashed, but not written.
struct UnpackPlace
{
    QByteArray name;
    bool executable = false;
};

/// From the name in the archive, without its prefix and the '/' of folders. Must not depend on anything else:
/// it is called from any thread.
using UnpackRule = std::function<UnpackPlace(const QByteArray &name)>;

/// A folder to unpack into, or none: then archives are only read and hashed. The folder must exist, be empty
/// and belong to nobody but the caller; nothing in it is followed or replaced.
class UnpackTarget
{
public:
    UnpackTarget() = default;
    UnpackTarget(QString folder, UnpackRule rule);

    bool writes() const { return !m_folder.isEmpty(); }
    UnpackPlace place(const QByteArray &name) const { return m_rule(name); }
    QString path(const QByteArray &placeName) const;

    /// Makes a folder below the target and those above it, with mode 0755. From one thread at a time.
    Result<void> makeFolder(const QByteArray &name);
    Result<void> makeFolderOf(const QByteArray &placeName);

private:
    QString m_folder;
    UnpackRule m_rule;
    QSet<QByteArray> m_made;
};

} // namespace goconf
