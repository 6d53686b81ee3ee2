// SPDX-License-Identifier: MIT
#include "sumdb/SumCache.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

namespace goconf {

SumCache::SumCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString SumCache::pathOf(const QByteArray &name) const
{
    return m_folder + QLatin1Char('/') + QString::fromUtf8(name);
}

std::optional<QByteArray> SumCache::read(const QByteArray &name) const
{
    QFile file(pathOf(name));
    if (!QFileInfo(file).isFile() || file.size() > limit || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // Go creates a file before it fills it.
    const QByteArray content = file.read(limit);
    return content.isEmpty() ? std::nullopt : std::optional(content);
}

void SumCache::write(const QByteArray &name, const QByteArray &content) const
{
    const QString path = pathOf(name);
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return;
    QTemporaryFile file(folder + QLatin1String("/new.XXXXXX"));
    if (!file.open() || file.write(content) != content.size() || !file.flush())
        return;
    // Not brought to the disk on purpose: a torn file is found out when it is proven, and fetched again.
    const auto from = QFileInfo(file.fileName()).filesystemFilePath();
    file.close();
    std::error_code failed;
    std::filesystem::rename(from, QFileInfo(path).filesystemFilePath(), failed);
    file.setAutoRemove(static_cast<bool>(failed));
}

} // namespace goconf
