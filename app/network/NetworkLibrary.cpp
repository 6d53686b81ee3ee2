// SPDX-License-Identifier: MIT
// The library that core/net/TransportLibrary loads: the transport on Qt Network, behind one name.
#include "net/TransportLibrary.h"
#include "net/qt/QtHttpTransport.h"

extern "C" Q_DECL_EXPORT goconf::HttpTransport *
goconf_make_transport(const goconf::HttpTransportSettings *settings)
{
    return new goconf::QtHttpTransport(*settings);
}

static_assert(std::is_same_v<decltype(&goconf_make_transport), goconf::TransportLibrary::Make>);
