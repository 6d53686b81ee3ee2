// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Host.h"

namespace goconf {

/// The user's folder of documents on Windows, where the profiles of PowerShell are: as the registry names it
/// where it was moved (to another drive, a server or a cloud's folder), else Documents of the home. source:
/// "FOLDERID_Documents" in "KNOWNFOLDERID" of the Windows API documentation, which the key "User Shell
/// Folders" keeps.
QString documentsFolder(const Host &host);

} // namespace goconf
