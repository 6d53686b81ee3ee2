// SPDX-License-Identifier: MIT
#include "env/grammar/ToolchainName.h"

#include <optional>

namespace goconf {

namespace {

/// The parts of a version that decide whether a release can have that name.
struct Version
{
    int minor = 0;
    bool languageOnly = false;
};

/// A decimal number without needless zeros at the start of `text`, taken off; nothing when there is none.
std::optional<QByteArray> takeNumber(QByteArray &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits) >= '0' && text.at(digits) <= '9')
        ++digits;
    if (digits == 0 || (digits > 1 && text.at(0) == '0'))
        return std::nullopt;
    const QByteArray number = text.left(digits);
    text.remove(0, digits);
    return number;
}

/// internal/gover.Parse.
std::optional<Version> parseVersion(QByteArray text)
{
    Version version;
    if (!takeNumber(text))
        return std::nullopt;
    if (text.isEmpty())
        return version;
    if (text.at(0) != '.')
        return std::nullopt;
    text.remove(0, 1);
    const auto minor = takeNumber(text);
    if (!minor)
        return std::nullopt;
    version.minor = minor->size() > 6 ? 999999 : minor->toInt();
    if (text.isEmpty()) {
        version.languageOnly = version.minor >= 21;
        return version;
    }
    if (text.at(0) == '.') {
        text.remove(0, 1);
        const auto patch = takeNumber(text);
        return patch && text.isEmpty() ? std::optional(version) : std::nullopt;
    }
    qsizetype letters = 0;
    while (letters < text.size() && text.at(letters) >= 'a' && text.at(letters) <= 'z')
        ++letters;
    text.remove(0, letters);
    if (letters == 0)
        return std::nullopt;
    if (text.isEmpty())
        return version;
    const auto number = takeNumber(text);
    return number && text.isEmpty() ? std::optional(version) : std::nullopt;
}

} // namespace

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
        if (const auto checked = checkToolchain(result.toolchain); !checked)
            return fail(checked.error());
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

Result<void> ToolchainName::checkToolchain(const QByteArray &name)
{
    const QString shown = QString::fromUtf8(name);
    QByteArray number =
        name.startsWith("go1") && !name.contains('/') && !name.contains('\\') ? name.mid(2) : QByteArray();
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (number.at(i) == ' ' || number.at(i) == '\t' || number.at(i) == '-') {
            number.truncate(i);
            break;
        }
    }
    const auto version = parseVersion(number);
    if (!version)
        return fail(ErrorCode::InvalidValue,
                    tr("“%1” is no name of a toolchain; such a name looks like go1.27.3.").arg(shown),
                    QStringLiteral("invalid GOTOOLCHAIN"));
    if (version->languageOnly)
        return fail(ErrorCode::InvalidValue,
                    tr("“%1” is a version of the language, and no release has that name; since Go 1.21 the "
                       "first release of a line ends in .0.")
                        .arg(shown),
                    QStringLiteral("is a language version but not a toolchain version"));
    return {};
}

} // namespace goconf
