// SPDX-License-Identifier: MIT
#pragma once

#include "net/HttpFailure.h"

#include <QNetworkReply>
#include <QSslError>

namespace goconf {

/// Whether Qt means a status (4xx, 5xx) by this error, so that there is an answer all the same.
bool isStatusError(QNetworkReply::NetworkError error);

/// Why a finished reply is no whole answer.
HttpFailure failureOf(const QNetworkReply &reply, const QList<QSslError> &tlsErrors);

} // namespace goconf
