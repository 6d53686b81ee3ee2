// SPDX-License-Identifier: MIT
#include "net/HttpTransport.h"

#include "net/TrustedRoots.h"

namespace goconf {

Result<HttpTransportSettings> HttpTransportSettings::read(const Host &host)
{
    const Result<std::optional<QByteArray>> roots = TrustedRoots::read(host);
    if (!roots)
        return fail(roots.error());
    return HttpTransportSettings{ProxySettings(host.environment), *roots};
}

} // namespace goconf
