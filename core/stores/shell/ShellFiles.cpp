// SPDX-License-Identifier: MIT
#include "stores/shell/ShellFiles.h"

#include "base/PathBytes.h"
#include "change/SafeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

// bash and dash drop the byte, zsh cuts the word there, fish reads no further.
Result<std::optional<FileImage>> refuseNul(const QString &path, std::optional<FileImage> image)
{
    const qsizetype nul = image ? image->bytes.indexOf('\0') : -1;
    if (nul < 0)
        return image;
    const qsizetype line = image->bytes.first(nul).count('\n') + 1;
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate("goconf::ShellFiles",
                                            "%1:%2 holds a NUL byte, behind which shells read something else "
                                            "or nothing: remove the byte")
                    .arg(path)
                    .arg(line));
}

} // namespace

const QByteArray &ShellFiles::File::bytes() const
{
    static const QByteArray empty;
    return image ? image->bytes : empty;
}

ShellFiles::ShellFiles(const ShellDialect &dialect, const QVector<Change> &planned)
    : m_dialect(&dialect)
{
    for (const Change &change : planned) {
        if (const auto *file = std::get_if<FileChange>(&change))
            replace(file->path, file->after ? std::optional(file->after->bytes) : std::nullopt);
    }
}

// Two names of one file (a link) are one entry, so that it is changed once.
QString ShellFiles::key(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

std::shared_ptr<const ShellFiles::File> ShellFiles::at(const QString &path) const
{
    Entry &entry = m_entries[key(path)];
    if (entry.planned)
        return entry.planned;
    auto file = std::make_shared<File>();
    Result<std::optional<FileImage>> image =
        SafeFile::read(path, limit).and_then([&](std::optional<FileImage> read) {
            return refuseNul(path, std::move(read));
        });
    if (image)
        file->image = std::move(*image);
    else
        file->error = image.error();
    if (file->image)
        file->script = m_dialect->scan(file->image->bytes);
    entry = {path, file, file};
    return file;
}

std::shared_ptr<const ShellFiles::File> ShellFiles::onDisk(const QString &path) const
{
    at(path);
    return m_entries.value(key(path)).disk;
}

void ShellFiles::replace(const QString &path, const std::optional<QByteArray> &bytes)
{
    const std::shared_ptr<const File> before = at(path);
    auto file = std::make_shared<File>();
    if (bytes) {
        file->image = FileImage{*bytes, before->image ? before->image->mode : 0600};
        file->script = m_dialect->scan(*bytes);
    }
    Entry &entry = m_entries[key(path)];
    entry.planned = file;
    if (!m_changed.contains(key(path)))
        m_changed.append(key(path));
}

bool ShellFiles::isPlanned(const QByteArray &path) const
{
    if (m_changed.isEmpty())
        return false;
    const auto found = m_entries.constFind(key(pathText(path)));
    return found != m_entries.cend() && found->planned->exists() && !found->disk->exists();
}

QStringList ShellFiles::list(const QString &folder, QLatin1StringView ending) const
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (name.endsWith(ending) && !name.startsWith(u'.'))
            paths.append(folder + u'/' + name);
    }
    for (const QString &changed : m_changed) {
        const Entry &entry = m_entries[changed];
        const QFileInfo info(entry.path);
        if (info.path() == folder && entry.planned->exists() && !paths.contains(entry.path))
            paths.append(entry.path);
        else if (!entry.planned->exists())
            paths.removeAll(entry.path);
    }
    paths.sort();
    return paths;
}

bool ShellFiles::isDescriptor(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return clean == "/dev/stdin"_L1 || clean == "/dev/stdout"_L1 || clean == "/dev/stderr"_L1 ||
           clean.startsWith("/dev/fd/"_L1) || (clean.startsWith("/proc/"_L1) && clean.contains("/fd/"_L1));
}

QVector<Change> ShellFiles::changes() const
{
    QVector<Change> changes;
    for (const QString &changed : m_changed) {
        const Entry &entry = m_entries[changed];
        if (entry.disk->image != entry.planned->image)
            changes.append(FileChange{entry.path, entry.disk->image, entry.planned->image});
    }
    return changes;
}

} // namespace goconf
