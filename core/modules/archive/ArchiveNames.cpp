// SPDX-License-Identifier: MIT
#include "modules/archive/ArchiveNames.h"

#include "modules/ModulePath.h"
#include "modules/archive/ArchiveError.h"

#include <QString>

#include <algorithm>

namespace goconf {

namespace {

/// Equal for names that some file system takes for one.
QByteArray folded(const QByteArray &name)
{
    const bool ascii =
        std::all_of(name.begin(), name.end(), [](char byte) { return static_cast<uchar>(byte) < 0x80; });
    if (ascii)
        return name.toLower();
    return QString::fromUtf8(name).toCaseFolded().normalized(QString::NormalizationForm_C).toUtf8();
}

bool hasLongElement(const QByteArray &name, qsizetype limit)
{
    qsizetype begin = 0;
    while (begin <= name.size()) {
        const qsizetype slash = name.indexOf('/', begin);
        const qsizetype end = slash < 0 ? name.size() : slash;
        if (end - begin > limit)
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

ArchiveNames::ArchiveNames(const ArchiveLimits &limits)
    : m_limits(limits)
{
}

Result<void> ArchiveNames::add(const QByteArray &name, bool isFolder)
{
    if (++m_count > m_limits.entries)
        return archive_error::tooLarge("too many entries");
    if (name.size() > m_limits.nameBytes || hasLongElement(name, m_limits.elementBytes))
        return archive_error::longName(name);
    if (const Result<void> fine = checkModuleFilePath(name); !fine)
        return archive_error::hostile(name, fine.error().detail);
    if (const Result<void> fine = checkCollision(name, isFolder); !fine)
        return fine;
    const qsizetype slash = name.lastIndexOf('/');
    QByteArray folder = slash < 0 ? QByteArray() : name.first(slash);
    if (folder.isEmpty() || folder == m_lastFolder)
        return {};
    m_lastFolder = folder;
    while (!folder.isEmpty()) {
        if (const Result<void> fine = checkCollision(folder, true); !fine)
            return fine;
        folder.truncate(std::max<qsizetype>(folder.lastIndexOf('/'), 0));
    }
    return {};
}

Result<void> ArchiveNames::checkCollision(const QByteArray &name, bool isFolder)
{
    const QByteArray key = folded(name);
    const auto found = m_known.constFind(key);
    if (found == m_known.cend()) {
        m_known.insert(key, {name, isFolder});
        return {};
    }
    if (found->name != name)
        return archive_error::twice(name, found->name);
    if (found->isFolder != isFolder)
        return archive_error::fileAndFolder(name);
    if (!isFolder)
        return archive_error::twice(name, name);
    return {};
}

} // namespace goconf
