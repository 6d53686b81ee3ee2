// SPDX-License-Identifier: MIT
#include "modules/DirHash.h"

#include "base/Sha256.h"

#include <algorithm>

namespace goconf {

Result<QByteArray> DirHash::h1(FileDigests files, const QByteArray &prefix)
{
    std::sort(files.begin(), files.end(),
              [](const FileDigest &a, const FileDigest &b) { return a.name < b.name; });
    Sha256 summary;
    QByteArray line;
    for (const FileDigest &file : std::as_const(files)) {
        if (file.name.contains('\n') || prefix.contains('\n'))
            return fail(ErrorCode::InvalidValue,
                        tr("A file has a line end in its name, “%1”: rename it, no proof can include it.")
                            .arg(QString::fromUtf8(file.name).replace(u'\n', u' ')),
                        QStringLiteral("filenames with newlines are not supported"));
        line.resize(0);
        line.append(file.sha256.toHex()).append("  ").append(prefix).append(file.name).append('\n');
        summary.add(line);
    }
    return "h1:" + summary.take().toBase64();
}

} // namespace goconf
