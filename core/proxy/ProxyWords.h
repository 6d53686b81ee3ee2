// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"

#include <QByteArray>
#include <QString>

namespace goconf {

/// GOPROXY in words: "First a.example, then b.example on any error, then directly". Empty for a value that go
/// refuses. Passwords are not in it.
QString proxyWords(const QByteArray &goProxy, Os os);

} // namespace goconf
