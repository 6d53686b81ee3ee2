// SPDX-License-Identifier: MIT
#include "env/grammar/ArchitectureLevel.h"

#include <algorithm>

namespace goconf {

namespace {

constexpr GoVersion armSuffixSince{1, 22};
constexpr GoVersion arm64Since{1, 23};

/// `value` without the suffixes that Go takes off: of GOARM64 any number in any order, of GOARM softfloat
/// once and then hardfloat once.
QByteArray withoutSuffixes(const QByteArray &name, QByteArray value, const GoVersion &go)
{
    if (name == "GOARM" && armSuffixSince <= go) {
        for (const QByteArray suffix : {",softfloat", ",hardfloat"}) {
            if (value.endsWith(suffix))
                value.chop(suffix.size());
        }
    }
    while (name == "GOARM64" && (value.endsWith(",lse") || value.endsWith(",crypto")))
        value.truncate(value.lastIndexOf(','));
    return value;
}

} // namespace

Result<void> ArchitectureLevel::check(const GoVariable &variable, const QByteArray &value,
                                      const GoVersion &go)
{
    if (variable.name == "GOWASM")
        return checkFeatures(variable, value, go);
    if (isKnownTo(go, variable.choices, withoutSuffixes(variable.name, value, go)))
        return {};
    QString allowed = QString::fromLatin1(namesKnownTo(go, variable.choices).join(", "));
    if (variable.name == "GOARM")
        allowed = tr("%1, each with ,softfloat or ,hardfloat behind it if need be").arg(allowed);
    if (variable.name == "GOARM64")
        allowed = tr("v8.0 to v8.9 or v9.0 to v9.5, each with ,lse and ,crypto behind it if need be");
    return fail(ErrorCode::InvalidValue,
                tr("“%1” is no level that Go knows for %2; possible are %3.")
                    .arg(QString::fromUtf8(value), QString::fromLatin1(variable.name), allowed),
                QStringLiteral("invalid %1").arg(QString::fromLatin1(variable.name)));
}

Result<void> ArchitectureLevel::checkFeatures(const GoVariable &variable, const QByteArray &value,
                                              const GoVersion &go)
{
    const QByteArrayList features = value.split(',');
    for (const QByteArray &feature : features) {
        if (!feature.isEmpty() && !isKnownTo(go, variable.choices, feature))
            return fail(ErrorCode::InvalidValue,
                        tr("Go knows no WebAssembly feature “%1”; possible are satconv and signext.")
                            .arg(QString::fromUtf8(feature)),
                        QStringLiteral("invalid GOWASM: no such feature"));
    }
    return {};
}

QByteArrayList ArchitectureLevel::checkedAtStart(const GoVersion &go)
{
    QByteArrayList names{"GOMIPS", "GOMIPS64", "GOPPC64", "GOWASM"};
    if (go < arm64Since)
        names += {"GOAMD64", "GOARM"};
    else
        names += {"GOARM64", "GORISCV64"};
    return names;
}

} // namespace goconf
