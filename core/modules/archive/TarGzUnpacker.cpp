// SPDX-License-Identifier: MIT
#include "modules/archive/TarGzUnpacker.h"

#include "modules/archive/ArchiveError.h"

namespace goconf {

TarGzUnpacker::TarGzUnpacker(QByteArray prefix, const ArchiveLimits &limits, UnpackTarget target)
    : m_prefix(std::move(prefix))
    , m_limits(limits)
    , m_target(std::move(target))
    , m_names(limits)
    , m_sink(m_target)
    , m_tar(*this)
    , m_gzip(limits.contentBytes, [this](QByteArrayView bytes) { return m_tar.feed(bytes); })
{
}

Result<void> TarGzUnpacker::feed(QByteArrayView bytes)
{
    m_fed += bytes.size();
    if (m_fed > m_limits.archiveBytes)
        return archive_error::tooLarge("the file has too many bytes");
    return m_gzip.feed(bytes);
}

Result<FileDigests> TarGzUnpacker::finish()
{
    if (const Result<void> ended = m_gzip.finish(); !ended)
        return fail(ended.error());
    if (const Result<void> ended = m_tar.finish(); !ended)
        return fail(ended.error());
    return std::move(m_digests);
}

Result<QByteArray> TarGzUnpacker::checkedName(const QByteArray &name, bool isFolder)
{
    if (!name.startsWith(m_prefix))
        return archive_error::hostile(name, QStringLiteral("path does not have the prefix"));
    const QByteArray below = name.mid(m_prefix.size());
    if (const Result<void> fine = m_names.add(below, isFolder); !fine)
        return fail(fine.error());
    return below;
}

Result<void> TarGzUnpacker::folder(const QByteArray &name)
{
    // The folder that holds everything is an entry too.
    if (name + '/' == m_prefix)
        return {};
    const Result<QByteArray> below = checkedName(name, true);
    if (!below)
        return fail(below.error());
    return m_target.writes() ? m_target.makeFolder(m_target.place(*below).name) : Result<void>();
}

Result<void> TarGzUnpacker::beginFile(const QByteArray &name, qint64 size)
{
    // What is too large ends here already, before the disk is full of it.
    if (size > m_limits.contentBytes)
        return archive_error::tooLarge("a file declares too many bytes");
    const Result<QByteArray> below = checkedName(name, false);
    if (!below)
        return fail(below.error());
    m_name = *below;
    if (m_target.writes()) {
        if (const Result<void> made = m_target.makeFolderOf(m_target.place(m_name).name); !made)
            return made;
    }
    return m_sink.begin(m_name);
}

Result<void> TarGzUnpacker::write(QByteArrayView bytes)
{
    return m_sink.write(bytes);
}

Result<void> TarGzUnpacker::endFile()
{
    Result<QByteArray> hash = m_sink.finish();
    if (!hash)
        return fail(hash.error());
    m_digests.append({m_name, *std::move(hash)});
    return {};
}

} // namespace goconf
