// SPDX-License-Identifier: MIT
#pragma once

#include "base/SecretSigns.h"

namespace goconf {

/// Where the secret part of the user information of a URL stands in a text: the password, or all of it where
/// there is none. For the masking of texts in Secret.h, so rather too much than too little.
class UrlUserInfo
{
public:
    using Range = SecretSigns::Range;

    /// Of a URL whose authority begins at `begin`, behind "://"; the range may be empty. RFC 3986 section
    /// 3.2: the authority ends at the first of "/?#", and what stands before its last '@' is the user
    /// information. A password in which these were not escaped makes it end too early, so where there may be
    /// one the '@' is looked for up to the end of the URL; digits behind a ':' are a port and no password.
    static std::optional<Range> behindScheme(QByteArrayView text, qsizetype begin);

    /// Of user:password@host without a scheme, as go takes it in GOPROXY and others do in HTTPS_PROXY, where
    /// that begins at `position`; host:port/path@version and host:path of ssh are none.
    static std::optional<Range> bareAt(QByteArrayView text, qsizetype position);
};

} // namespace goconf
