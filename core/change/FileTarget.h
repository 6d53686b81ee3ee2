// SPDX-License-Identifier: MIT
#pragma once

#include "change/ChangeTarget.h"
#include "change/Replacement.h"
#include "change/SafeFile.h"

namespace goconf {

/// A regular file, behind any links: SafeFile says which files are refused and what of them is kept,
/// Replacement how the content changes while others may write.
class FileTarget : public ChangeTarget
{
public:
    /// Errors: as SafeFile::at.
    static Result<std::unique_ptr<ChangeTarget>> create(const FileChange &change);

    const Change &change() const override { return m_change; }
    QString identity() const override;
    QString folder() const override;
    Result<QStringList> missingFolders() const override;
    Result<State> state() const override;
    Result<Change> deviation() const override;
    Result<void> check() const override;
    Result<void> stage(const QString &temporary) const override;
    Result<void> commit(const QString &temporary) const override;
    Result<QStringList> clear(const QString &temporary) const override;

private:
    FileTarget(const FileChange &change, SafeFile file);

    const FileChange &fileChange() const { return std::get<FileChange>(m_change); }

    Replacement replacement(const QString &temporary) const;

    Change m_change;
    SafeFile m_file;
};

} // namespace goconf
