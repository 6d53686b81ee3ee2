// SPDX-License-Identifier: MIT
#include "sdk/release/ReleaseStore.h"

#include "platform/RegularFile.h"
#include "sdk/release/ReleaseDocument.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace goconf {

using namespace Qt::StringLiterals;

ReleaseStore::ReleaseStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString ReleaseStore::pathOf(bool complete) const
{
    return m_folder + (complete ? u"/releases-all.json"_s : u"/releases.json"_s);
}

std::optional<ReleaseList> ReleaseStore::read(bool complete) const
{
    std::optional<ReleaseList> all = readFile(true);
    if (complete)
        return all;
    std::optional<ReleaseList> supported = readFile(false);
    return supported && (!all || supported->at > all->at) ? supported : all;
}

std::optional<ReleaseList> ReleaseStore::readFile(bool complete) const
{
    QFile file(pathOf(complete));
    if (!openRegular(file))
        return std::nullopt;
    Result<ReleaseList> list = ReleaseDocument::parseKept(file.read(ReleaseDocument::limit + 1));
    if (!list || list->isComplete != complete)
        return std::nullopt;
    list->source = ReleaseSource::Kept; // whatever it says
    return std::move(*list);
}

void ReleaseStore::keep(const ReleaseList &list) const
{
    QSaveFile file(pathOf(list.isComplete));
    const QByteArray document = ReleaseDocument::keep(list);
    if (QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly) && file.write(document) == document.size())
        file.commit();
}

} // namespace goconf
