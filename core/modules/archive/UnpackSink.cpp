// SPDX-License-Identifier: MIT
#include "modules/archive/UnpackSink.h"

#include "modules/archive/ArchiveError.h"

namespace goconf {

namespace {

constexpr QFile::Permissions dataMode =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions programMode = dataMode | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

} // namespace

UnpackSink::UnpackSink(const UnpackTarget &target)
    : m_target(target)
{
}

Result<void> UnpackSink::begin(const QByteArray &name)
{
    const UnpackPlace place = m_target.writes() ? m_target.place(name) : UnpackPlace();
    m_writes = !place.name.isEmpty();
    if (!m_writes)
        return {};
    m_file.setFileName(m_target.path(place.name));
    const QFile::Permissions mode = place.executable ? programMode : dataMode;
    // NewOnly: what is there already is neither replaced nor followed.
    if (!m_file.open(QFile::WriteOnly | QFile::NewOnly | QFile::Unbuffered) || !m_file.setPermissions(mode))
        return archive_error::unwritable(m_file);
    return {};
}

Result<void> UnpackSink::write(QByteArrayView bytes)
{
    m_hash.add(bytes);
    // Where not all fits, the first call writes what does, and only the next one says why the rest does not.
    while (m_writes && !bytes.isEmpty()) {
        const qint64 written = m_file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return archive_error::unwritable(m_file);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<QByteArray> UnpackSink::finish()
{
    if (m_writes) {
        m_file.close();
        if (m_file.error() != QFile::NoError)
            return archive_error::unwritable(m_file);
    }
    return m_hash.take();
}

} // namespace goconf
