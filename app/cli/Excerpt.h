// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace goconf {

/// `lines` for an error: at most 200 of them with at most 400 characters each; what is left out is counted in
/// its place. For texts whose secrets are masked already.
QString excerpt(const QString &lines);

} // namespace goconf
