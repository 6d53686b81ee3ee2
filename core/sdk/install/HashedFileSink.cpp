// SPDX-License-Identifier: MIT
#include "sdk/install/HashedFileSink.h"

namespace goconf {

Result<void> HashedFileSink::restart()
{
    m_hash.take();
    return m_file.restart();
}

Result<void> HashedFileSink::write(const QByteArray &bytes)
{
    m_hash.add(bytes);
    return m_file.write(bytes);
}

} // namespace goconf
