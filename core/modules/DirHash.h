// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QVector>

namespace goconf {

/// The name of a file, with '/', and the SHA-256 of what is in it (32 raw bytes).
struct FileDigest
{
    QByteArray name;
    QByteArray sha256;

    friend bool operator==(const FileDigest &, const FileDigest &) = default;
};

/// In the order that files are hashed in: by the bytes of their names.
using FileDigests = QVector<FileDigest>;

/// The hash "h1:..." over the files of a module, as go.sum and the checksum database hold it.
/// source: golang.org/x/mod/sumdb/dirhash Hash1
class DirHash
{
    Q_DECLARE_TR_FUNCTIONS(goconf::DirHash)

public:
    /// "h1:" and base64. `files` may be in any order; `prefix`, such as "example.com/m@v1.2.3/", is put
    /// before each name. Errors: InvalidValue for a name with a line end, which could pass for two files.
    static Result<QByteArray> h1(FileDigests files, const QByteArray &prefix);
};

} // namespace goconf
