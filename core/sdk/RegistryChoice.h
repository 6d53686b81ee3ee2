// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "platform/Host.h"
#include "stores/windows/WindowsPathList.h"

#include <functional>
#include <optional>

namespace goconf {

/// Which Go is the chosen one on Windows, where no link leads to it: the one whose bin stands in the user's
/// PATH in the registry, the first of several. Choosing another one is one new text of that value, with the
/// new bin in the old one's place, so that there is a Go at every moment.
class RegistryChoice
{
public:
    /// What a folder of PATH holds under the name go: nothing, a Go whose GOROOT this is, or a stand-in that
    /// is of no Go's own bin (empty).
    using GoIn = std::function<std::optional<QString>(const QByteArray &folder)>;

    struct Path
    {
        WindowsPathList list;
        /// What %NAME% stands for in it.
        Environment variables;
        /// REG_EXPAND_SZ: whoever made it so means its variables to stay.
        bool isExpandable = false;
    };

    /// `own` is ownFolders(): an entry of a Go of ours counts although that Go is gone.
    RegistryChoice(Path path, QStringList own, GoIn goIn);
    /// Of the host's registry and disk, as they are once `planned` is applied.
    static RegistryChoice read(const Host &host, const QVector<Change> &planned = {});
    /// sdkfolders::own() as the settings spell it and as the disk does: PATH has the latter, and they differ
    /// where the folder was moved behind a junction, a share or a drive of subst.
    static QStringList ownFolders(const Host &host);

    /// The user's PATH as it was read.
    QByteArray text() const { return m_path.list.text(); }
    /// GOROOT of the chosen Go as its entry names it; empty where none is chosen.
    QString root() const;
    /// The user's PATH with `bin` in the place of the chosen Go's; in front of all where none is chosen, or
    /// where something else named go stands before it. A %NAME% with which the old entry begins stays where
    /// the new one is below the same folder.
    QByteArray listWith(const QByteArray &bin) const;

private:
    /// The entry of the chosen Go, or -1.
    qsizetype place() const;
    /// The first entry with anything named go, or -1.
    qsizetype firstGo() const;
    QByteArray folder(qsizetype index) const;
    /// `bin`, beginning with the variable with which the entry begins.
    QByteArray inWordsOf(const QByteArray &entry, const QByteArray &bin) const;
    bool isOurs(const QByteArray &folder) const;

    Path m_path;
    QStringList m_own;
    GoIn m_goIn;
};

} // namespace goconf
