// SPDX-License-Identifier: MIT
#include "env/grammar/SumDbName.h"

#include "env/grammar/GoText.h"
#include "env/grammar/GoUrl.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cctype>
#include <optional>

namespace goconf {

namespace {

// The one key that Go carries (cmd/go/internal/modfetch/key.go).
constexpr const char *knownName = "sum.golang.org";
constexpr const char *knownKey = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
constexpr const char *chineseAlias = "sum.golang.google.cn";

constexpr char ed25519 = 1;

/// encoding/base64.StdEncoding: complete groups, padding only at the end; line ends are passed over.
std::optional<QByteArray> decodeBase64(QByteArray text)
{
    text.replace('\n', QByteArray()).replace('\r', QByteArray());
    qsizetype padding = 0;
    while (padding < 2 && padding < text.size() && text.at(text.size() - 1 - padding) == '=')
        ++padding;
    const bool alphabet = std::all_of(text.begin(), text.end() - padding, [](char byte) {
        return std::isalnum(static_cast<uchar>(byte)) != 0 || byte == '+' || byte == '/';
    });
    if (text.size() % 4 != 0 || !alphabet)
        return std::nullopt;
    return QByteArray::fromBase64(text);
}

} // namespace

Result<SumDbName> SumDbName::parse(const QByteArray &value)
{
    SumDbName result;
    if (value == "off") {
        result.off = true;
        return result;
    }
    QByteArrayList fields = GoText::fields(value);
    if (value == chineseAlias)
        fields = {knownName, "https://" + QByteArray(chineseAlias)};
    if (fields.isEmpty())
        return fail(ErrorCode::InvalidValue, tr("No checksum database is named."),
                    QStringLiteral("missing GOSUMDB"));
    if (fields.size() > 2)
        return fail(ErrorCode::InvalidValue,
                    tr("There are more than two words; only a name or key and one address may stand here."),
                    QStringLiteral("invalid GOSUMDB: too many fields"));
    result.key = fields.constFirst() == knownName ? QByteArray(knownKey) : fields.constFirst();
    if (const auto key = checkKey(result.key); !key)
        return fail(key.error());
    result.name = result.key.left(result.key.indexOf('+'));
    if (const auto name = checkName(result.name); !name)
        return fail(name.error());
    if (fields.size() == 2) {
        result.url = fields.constLast();
        if (const auto url = GoUrl::parse(result.url); !url)
            return fail(url.error());
    }
    return result;
}

Result<void> SumDbName::checkKey(const QByteArray &key)
{
    const qsizetype first = key.indexOf('+');
    const qsizetype second = first < 0 ? -1 : key.indexOf('+', first + 1);
    if (second < 0)
        return fail(ErrorCode::InvalidValue,
                    tr("“%1” is no checksum database that Go knows, and no complete key either.")
                        .arg(QString::fromUtf8(key)),
                    QStringLiteral("invalid GOSUMDB: malformed verifier id"));
    const QByteArray name = key.left(first);
    const QByteArray hash = key.mid(first + 1, second - first - 1);
    const auto bytes = decodeBase64(key.mid(second + 1));
    const bool hex = hash.size() == 8 && std::all_of(hash.begin(), hash.end(), [](char byte) {
                         return std::isxdigit(static_cast<uchar>(byte)) != 0;
                     });
    if (!hex || name.isEmpty() || !GoText::isUtf8(name) || !bytes || bytes->size() != 33)
        return fail(ErrorCode::InvalidValue,
                    tr("The key is damaged: it must be a name, eight hexadecimal digits and 44 base64 "
                       "characters, with “+” between them."),
                    QStringLiteral("invalid GOSUMDB: malformed verifier id"));
    const QByteArray digest = QCryptographicHash::hash(name + '\n' + *bytes, QCryptographicHash::Sha256);
    if (digest.left(4).toHex() != hash.toLower())
        return fail(ErrorCode::InvalidValue,
                    tr("The key does not fit the checksum inside it: a character is wrong."),
                    QStringLiteral("invalid GOSUMDB: invalid verifier hash"));
    if (bytes->at(0) != ed25519)
        return fail(ErrorCode::InvalidValue, tr("The key is of a kind that Go does not know."),
                    QStringLiteral("invalid GOSUMDB: unknown verifier algorithm"));
    return {};
}

Result<void> SumDbName::checkName(const QByteArray &name)
{
    const auto url = GoUrl::parse("https://" + name);
    const bool plain = url && !url->host.isEmpty() && !url->hasUser && !url->hasQuery && !url->hasFragment &&
                       !name.contains('#') && !name.endsWith('/') && !url->path.contains('%');
    if (!plain)
        return fail(ErrorCode::InvalidValue,
                    tr("The name “%1” of the checksum database must be a host, or a host and a path.")
                        .arg(QString::fromUtf8(name)),
                    QStringLiteral("invalid sumdb name (must be host[/path])"));
    return {};
}

} // namespace goconf
