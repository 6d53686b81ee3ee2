// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArrayView>

/// What module paths, versions and file names of modules may look like, and the spelling that proxies, the
/// checksum database and the module cache use for them: each capital letter becomes '!' and its small letter,
/// so that no two names differ by case alone. Errors: InvalidValue; `detail` has the rule that was broken.
/// source: golang.org/x/mod/module CheckPath, CheckFilePath, EscapePath, EscapeVersion
namespace goconf {

/// Such as "example.com/Some/module/v2", not escaped.
Result<void> checkModulePath(QByteArrayView path);
/// A relative name with '/' inside a module, in UTF-8.
Result<void> checkModuleFilePath(QByteArrayView path);

/// "example.com/!some/module". On the wire '!' is percent-encoded besides; that is up to who builds an
/// address.
Result<QByteArray> escapeModulePath(QByteArrayView path);
Result<QByteArray> unescapeModulePath(QByteArrayView escaped);

/// A version need not be a semantic one, but must be good as a file name.
Result<QByteArray> escapeVersion(QByteArrayView version);
Result<QByteArray> unescapeVersion(QByteArrayView escaped);

} // namespace goconf
