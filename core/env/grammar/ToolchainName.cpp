// SPDX-License-Identifier: MIT
#include "env/grammar/ToolchainName.h"

namespace goconf {

Result<ToolchainName> ToolchainName::parse(const QByteArray &value)
{
    ToolchainName result;
    result.toolchain = "local";
    if (value == "auto" || value == "path") {
        result.mode = value == "auto" ? Mode::Auto : Mode::Path;
        return result;
    }
    const qsizetype plus = value.indexOf('+');
    result.toolchain = plus < 0 ? value : value.left(plus);
    if (result.toolchain != "local") {
        const std::optional<GoVersion> version = versionOf(result.toolchain);
        if (!version || !result.toolchain.startsWith("go1"))
            return fail(ErrorCode::InvalidValue,
                        tr("“%1” is no name of a toolchain; such a name looks like go1.27.3.")
                            .arg(QString::fromUtf8(result.toolchain)),
                        QStringLiteral("invalid GOTOOLCHAIN"));
    }
    if (plus < 0)
        return result;
    const QByteArray suffix = value.mid(plus + 1);
    if (suffix != "auto" && suffix != "path")
        return fail(ErrorCode::InvalidValue,
                    tr("Behind “+” only auto or path may stand, not “%1”.").arg(QString::fromUtf8(suffix)),
                    QStringLiteral("only version suffixes are +auto and +path"));
    result.mode = suffix == "auto" ? Mode::Auto : Mode::Path;
    return result;
}

std::optional<GoVersion> ToolchainName::versionOf(const QByteArray &name)
{
    if (!name.startsWith("go") || name.contains('/') || name.contains('\\'))
        return std::nullopt;
    return GoVersion::parse(name);
}

bool ToolchainName::isOnlyALanguage() const
{
    const std::optional<GoVersion> version = versionOf(toolchain);
    return version && version->isLanguage() && *version >= GoVersion(1, 21);
}

} // namespace goconf
