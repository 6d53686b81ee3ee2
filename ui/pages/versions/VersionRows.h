// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstalledSdks.h"
#include "pages/versions/VersionRow.h"
#include "sdk/release/ReleaseOffer.h"

#include <functional>

namespace goconf::ui {

/// What is on the machine. `awaited` is the GOROOT that the draft will choose, or empty.
QVector<VersionRow> rowsOf(const InstalledSdks &sdks, const QString &awaited);

SdkSupport supportOf(const ReleaseOffer::Entry &entry);

/// What can be installed. `sizeOf`: bytes of a download, 0 when that is not known.
QVector<VersionRow> rowsOf(const ReleaseOffer &offer, const std::function<qint64(const Release &)> &sizeOf);

} // namespace goconf::ui
