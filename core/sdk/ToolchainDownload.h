// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace goconf {

/// A toolchain as go keeps it in the module cache: the unpacked tree, and beside it in cache/download the
/// zip, its hash, a lock, and what `go mod download` adds: .info, .mod and a line in the list of versions.
/// source: cmd/go/internal/modfetch cache.go (CachePath, lockVersion, rewriteVersionList), fetch.go (unzip,
/// downloadZip).
class ToolchainDownload
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ToolchainDownload)

public:
    /// Of the tree at `root`, an absolute path; nothing when its name is not that of a toolchain in a module
    /// cache.
    static std::optional<ToolchainDownload> of(const QString &root);

    const QString &tree() const { return m_tree; }
    /// The folder of the tree.
    QString folder() const;
    /// Those of the other files that are there now, in the order in which they go.
    QStringList files() const;
    /// The version's line in the list; nothing when it has none.
    std::optional<FileChange> listChange() const;

    /// Removes all of it while no go works on this version, and answers with the tree's hidden name, for
    /// SdkTrash::destroy(). Until the tree goes, which is last but for the lock, a kill leaves what go
    /// repairs and what can be removed again. A go that waited for the lock finds it on a file without a
    /// name: a second one would not wait for that one. Errors: Timeout when a go works on it for half a
    /// minute; Cancelled, only while it waits; what the system refuses.
    Result<QString> remove(const std::stop_token &stop = {}) const;

private:
    ToolchainDownload(const QString &tree, const QString &records, const QString &version);

    QString record(QLatin1StringView suffix) const { return m_records + u'/' + m_version + suffix; }
    Result<void> cutFromList(const std::stop_token &stop) const;

    QString m_tree;
    /// cache/download/golang.org/toolchain/@v.
    QString m_records;
    /// "v0.0.1-go1.27.3.linux-amd64".
    QString m_version;
};

} // namespace goconf
