// SPDX-License-Identifier: MIT
#include "modules/GoMod.h"

#include <algorithm>

namespace goconf {

namespace {

/// gover.GoModLookup: what stands behind `key` on the first line that begins with it; nothing without one.
std::optional<QByteArray> lookUp(const QByteArray &text, const QByteArray &key)
{
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &untrimmed : lines) {
        const QByteArray line = untrimmed.trimmed();
        if (!line.startsWith(key) || line.size() == key.size())
            continue;
        const char behind = line.at(key.size());
        if (behind != ' ' && behind != '\t')
            continue;
        QByteArray value = line.mid(key.size());
        if (const qsizetype comment = value.indexOf("//"); comment >= 0)
            value.truncate(comment);
        return value.trimmed();
    }
    return std::nullopt;
}

/// A version without "go" or any suffix.
std::optional<GoVersion> plainVersion(const QByteArray &value)
{
    const auto version = GoVersion::parse(value);
    // The parser is kind to prefixes, suffixes and a lone major number, which go.mod must not have.
    if (!version || version->toByteArray() != value)
        return std::nullopt;
    return version;
}

} // namespace

Result<GoMod> GoMod::parse(const QByteArray &text, Kind kind)
{
    GoMod result;
    result.m_go = kind == Kind::Module ? GoVersion(1, 16) : GoVersion(1, 18);
    if (const auto value = lookUp(text, "go")) {
        const auto version = plainVersion(*value);
        if (!version)
            return fail(ErrorCode::InvalidValue,
                        tr("The line “go %1” names no version of Go: write it like “go 1.27.0”.")
                            .arg(QString::fromUtf8(*value)),
                        QStringLiteral("invalid go version"));
        result.m_go = *version;
    }
    const auto name = lookUp(text, "toolchain");
    if (!name || *name == "default")
        return result;
    const bool isName = name->startsWith("go1") && !name->contains('/') && !name->contains('\\');
    result.m_toolchain = isName ? GoVersion::parse(*name) : std::nullopt;
    if (!result.m_toolchain)
        return fail(ErrorCode::InvalidValue,
                    tr("The line “toolchain %1” names no toolchain: write it like “toolchain go1.27.3”.")
                        .arg(QString::fromUtf8(*name)),
                    QStringLiteral("invalid toolchain version"));
    return result;
}

GoVersion GoMod::wanted() const
{
    const auto firstRelease = [](const GoVersion &version) {
        const GoVersion line(version.major(), version.minor());
        return version == line && line >= GoVersion(1, 21) ? GoVersion(version.major(), version.minor(), 0)
                                                           : version;
    };
    const GoVersion go = firstRelease(m_go);
    return m_toolchain ? std::max(go, *m_toolchain) : go;
}

} // namespace goconf
