// SPDX-License-Identifier: MIT
#include "sdk/install/SdkWish.h"

#include <QCoreApplication>

namespace goconf {

Result<SdkWish> SdkWish::parse(const QByteArray &text)
{
    if (text.contains('/') || text.contains('\\') || text.endsWith(".tar.gz") || text.endsWith(".zip"))
        return SdkWish{Kind::File, {}, text};
    if (text == "latest")
        return SdkWish{};
    const QByteArray number = text.startsWith("go") ? text.mid(2) : text;
    const auto version = GoVersion::parse(number);
    if (!version || version->toByteArray() != number) {
        return fail(ErrorCode::InvalidValue,
                    QCoreApplication::translate(
                        "goconf::SdkWish",
                        "“%1” is neither a version such as 1.27.3, nor latest, nor a file: correct it")
                        .arg(QString::fromUtf8(text)));
    }
    // From 1.21 on the first release of a line has a third number: cmd/go/internal/gover.
    const bool isLine = version->isLanguage() && *version >= GoVersion(1, 21);
    return SdkWish{isLine ? Kind::Line : Kind::Version, *version, {}};
}

} // namespace goconf
