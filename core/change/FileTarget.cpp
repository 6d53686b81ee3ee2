// SPDX-License-Identifier: MIT
#include "change/FileTarget.h"

#include "platform/NameCalls.h"

#include <QFileInfo>

namespace goconf {

namespace {

/// Modes do not count: a file that is rewritten keeps its own, and some file systems have none.
bool equalBytes(const std::optional<FileImage> &a, const std::optional<FileImage> &b)
{
    return a.has_value() == b.has_value() && (!a || a->bytes == b->bytes);
}

} // namespace

FileTarget::FileTarget(const FileChange &change, SafeFile file)
    : m_change(change)
    , m_file(std::move(file))
{
}

Result<std::unique_ptr<ChangeTarget>> FileTarget::create(const FileChange &change)
{
    return SafeFile::at(change.path).map([&change](const SafeFile &file) {
        return std::unique_ptr<ChangeTarget>(new FileTarget(change, file));
    });
}

QString FileTarget::identity() const
{
    return placeOf(m_file.realPath());
}

QString FileTarget::folder() const
{
    return QFileInfo(m_file.realPath()).path();
}

Result<QStringList> FileTarget::missingFolders() const
{
    return fileChange().after ? m_file.missingFolders() : QStringList();
}

Result<ChangeTarget::State> FileTarget::state() const
{
    const Result<std::optional<FileImage>> present = m_file.read();
    if (!present) {
        const QFileInfo info(m_file.realPath());
        if (info.exists() && !info.isFile())
            return State::Other;
        return fail(present.error());
    }
    if (equalBytes(*present, fileChange().before))
        return State::Before;
    return equalBytes(*present, fileChange().after) ? State::After : State::Other;
}

Result<Change> FileTarget::deviation() const
{
    return m_file.read().map([this](const std::optional<FileImage> &present) {
        return Change(FileChange{fileChange().path, fileChange().before, present});
    });
}

Result<void> FileTarget::check() const
{
    return fileChange().after ? m_file.checkWritable() : m_file.checkRemovable();
}

Result<void> FileTarget::stage(const QString &temporary) const
{
    return fileChange().after ? m_file.stage(*fileChange().after, temporary) : Result<void>();
}

Result<void> FileTarget::commit(const QString &temporary) const
{
    return replacement(temporary).commit();
}

Result<QStringList> FileTarget::clear(const QString &temporary) const
{
    filecalls::removeName(filecalls::nativePath(SafeFile::partOf(temporary)));
    return replacement(temporary).clear();
}

Replacement FileTarget::replacement(const QString &temporary) const
{
    const auto side = [](const std::optional<FileImage> &image) {
        return Replacement::Side{image.has_value(), [image](const QByteArray &path) {
                                     return image && SafeFile::holds(path, *image);
                                 }};
    };
    return {fileChange().path, m_file.nativePath(), filecalls::nativePath(temporary),
            side(fileChange().before), side(fileChange().after)};
}

} // namespace goconf
