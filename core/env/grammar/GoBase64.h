// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace goconf {

/// Base64 as Go's encoding/base64.StdEncoding reads it: complete groups of four, padding only at the end,
/// line ends passed over, and bits beyond the last byte not looked at. QByteArray forgives much more.
class GoBase64
{
public:
    /// Nothing where Go would refuse.
    static std::optional<QByteArray> decode(QByteArray text);
};

} // namespace goconf
