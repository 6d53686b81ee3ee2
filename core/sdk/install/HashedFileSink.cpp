// SPDX-License-Identifier: MIT
#include "sdk/install/HashedFileSink.h"

namespace goconf {

Result<void> HashedFileSink::restart()
{
    m_hash.take();
    m_size = 0;
    return m_file.restart();
}

Result<void> HashedFileSink::write(const QByteArray &bytes)
{
    m_hash.add(bytes);
    m_size += bytes.size();
    return m_file.write(bytes);
}

} // namespace goconf
