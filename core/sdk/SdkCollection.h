// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/GoOnPath.h"
#include "sdk/SdkFolders.h"

#include <map>

namespace goconf {

/// Gathers roots of Go from several sources: each real folder once, with the ways that lead to it. The host
/// must outlive it.
class SdkCollection
{
public:
    explicit SdkCollection(const Host &host)
        : m_host(host)
    {
    }

    /// Every Go that the place's pattern leads to. A link there that leads nowhere becomes a problem.
    void addPlace(const SdkPlace &place);
    /// The Go of an executable in PATH.
    void addFound(const GoOnPath::Found &found);
    /// Another way to the Go at `path`; false when there is none.
    bool addWay(const QString &path, const QString &way);
    void addProblem(const Problem &problem) { m_problems.append(problem); }

    /// Looks at each of them; the newest first.
    QVector<Sdk> inspect(const SdkGoFolders &folders) const;
    const Problems &problems() const { return m_problems; }

private:
    struct Entry
    {
        QStringList ways;
        SdkKind kind = SdkKind::System;
        SdkManager manager = SdkManager::None;
        /// A place said what it is.
        bool placed = false;
        /// Its real folder lies in that place.
        bool atHome = false;
    };

    /// A folder whose name is no UTF-8: Qt leaves it out, and we cannot name it.
    void reportUnnameable(const SdkPlace &place);
    void addCandidate(const SdkPlace &place, const QString &path);
    Entry &entryAt(const QString &real, const QString &way);
    /// On Windows the case and the separators make no other way.
    void noteWay(Entry &entry, const QString &real, const QString &way) const;

    const Host &m_host;
    std::map<QString, Entry> m_entries;
    Problems m_problems;
};

} // namespace goconf
