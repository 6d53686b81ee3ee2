// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpFailure.h"

#include <QSslSocket>

namespace goconf {

/// Why a socket brought no connection, or lost it.
HttpFailure failureOf(const QSslSocket &socket);

} // namespace goconf
