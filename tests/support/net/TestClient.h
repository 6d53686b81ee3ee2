// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpClient.h"
#include "platform/Host.h"

namespace goconf::test {

/// A client on Qt Network for `host`, which trusts the root of FaultServer unless the environment of the host
/// says whom it trusts. Fails the program when the environment is not acceptable.
HttpClient testClient(Host host, HttpLimits limits = {}, const QByteArray &goAuth = "netrc");

/// A GET without leave for http:// beyond the loopback.
HttpRequest getRequest(const QUrl &url);

} // namespace goconf::test
