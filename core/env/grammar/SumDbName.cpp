// SPDX-License-Identifier: MIT
#include "env/grammar/SumDbName.h"

#include "env/grammar/GoText.h"
#include "env/grammar/GoUrl.h"

namespace goconf {

namespace {

// The one key that Go carries (cmd/go/internal/modfetch/key.go).
constexpr const char *knownName = "sum.golang.org";
constexpr const char *knownKey = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
constexpr const char *chineseAlias = "sum.golang.google.cn";

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
    const auto verifier = readKey(result.key);
    if (!verifier)
        return fail(verifier.error());
    result.verifier = *verifier;
    result.name = verifier->name;
    if (const auto name = checkName(result.name); !name)
        return fail(name.error());
    if (fields.size() == 2) {
        result.url = fields.constLast();
        if (const auto url = GoUrl::parse(result.url); !url)
            return fail(url.error());
    }
    return result;
}

Result<VerifierKey> SumDbName::readKey(const QByteArray &key)
{
    if (key.count('+') < 2)
        return fail(ErrorCode::InvalidValue,
                    tr("“%1” is no checksum database that Go knows, and no complete key either.")
                        .arg(QString::fromUtf8(key)),
                    QStringLiteral("invalid GOSUMDB: malformed verifier id"));
    auto result = VerifierKey::parse(key);
    if (!result)
        result.error().detail.prepend(u"invalid GOSUMDB: ");
    return result;
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
