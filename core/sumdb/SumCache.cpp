// SPDX-License-Identifier: MIT
#include "sumdb/SumCache.h"

#include "platform/FileCalls.h"
#include "platform/NameCalls.h"
#include "platform/RegularFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace goconf {

namespace {

QString pathIn(const QString &folder, const QByteArray &name)
{
    return folder + QLatin1Char('/') + QString::fromUtf8(name);
}

} // namespace

SumCache::SumCache(QString folder, QString further)
    : m_folder(std::move(folder))
    , m_further(std::move(further))
{
}

std::optional<QByteArray> SumCache::read(const QByteArray &name) const
{
    std::optional<QByteArray> content = readFile(pathIn(m_folder, name));
    if (!content && !m_further.isEmpty())
        content = readFile(pathIn(m_further, name));
    return content;
}

std::optional<QByteArray> SumCache::readFile(const QString &path)
{
    QFile file(path);
    if (!openRegular(file) || file.size() > limit)
        return std::nullopt;
    // Go creates a file before it fills it.
    const QByteArray content = file.read(limit);
    return content.isEmpty() ? std::nullopt : std::optional(content);
}

void SumCache::write(const QByteArray &name, const QByteArray &content) const
{
    const QString path = pathIn(m_folder, name);
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return;
    // Not QTemporaryFile, which stays open after close(): Windows does not rename it then.
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 16);
    QFile file(folder + QLatin1String("/new.") + random);
    bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                     file.write(content) == content.size() && file.flush();
    file.close();
    // Not brought to the disk on purpose: a torn file is found out when it is proven, and fetched again.
    const QByteArray made = filecalls::nativePath(file.fileName());
    isWritten = isWritten && filecalls::rename(made, filecalls::nativePath(path)) == 0;
    if (!isWritten)
        filecalls::removeName(made);
}

} // namespace goconf
