// SPDX-License-Identifier: MIT
#include "env/grammar/GoFlags.h"

#include "env/grammar/GoText.h"
#include "env/grammar/QuotedList.h"
#include "env/grammar/ToolchainFacts.h"

#include <algorithm>

namespace goconf {

using toolchainfacts::FlagShape;

namespace {

/// Of a switch that takes one word beside true and false. source: cmd/go/internal/work buildvcsFlag,
/// testing chattyFlag, by which “go test” takes -v.
std::optional<QByteArray> otherWord(const QByteArray &name)
{
    if (name == "buildvcs")
        return "auto";
    if (name == "v" || name == "test.v")
        return "test2json";
    return std::nullopt;
}

} // namespace

Result<GoFlags> GoFlags::parse(const QByteArray &value, const GoVersion &go)
{
    const auto fields = QuotedList::split(value);
    if (!fields)
        return fail(fields.error());
    GoFlags result;
    for (const QByteArray &field : *fields) {
        auto flag = parseFlag(field, go);
        if (!flag)
            return fail(std::move(flag.error()));
        result.m_flags.append(*std::move(flag));
    }
    return result;
}

Result<GoFlags::Flag> GoFlags::parseFlag(const QByteArray &field, const GoVersion &go)
{
    const QString shown = QString::fromUtf8(field);
    const qsizetype dashes = field.startsWith("--") ? 2 : field.startsWith('-') ? 1 : 0;
    const QByteArray rest = field.mid(dashes);
    if (dashes == 0 || rest.isEmpty() || rest.startsWith('-') || rest.startsWith('='))
        return fail(ErrorCode::InvalidValue,
                    tr("“%1” is no flag: each word must begin with a dash, and a value follows behind “=”.")
                        .arg(shown),
                    QStringLiteral("parsing $GOFLAGS: non-flag"));
    Flag flag;
    const qsizetype sign = rest.indexOf('=');
    flag.hasValue = sign >= 0;
    flag.name = flag.hasValue ? rest.left(sign) : rest;
    flag.value = flag.hasValue ? rest.mid(sign + 1) : QByteArray();
    if (const auto checked = checkValue(flag, go); !checked)
        return fail(checked.error());
    return flag;
}

Result<void> GoFlags::checkValue(const Flag &flag, const GoVersion &go)
{
    const QString name = QString::fromUtf8(flag.name);
    const QString value = QString::fromUtf8(flag.value);
    const auto shape = toolchainfacts::flag(flag.name, go);
    if (!shape)
        return fail(ErrorCode::InvalidValue, tr("No go command has a flag -%1.").arg(name),
                    QStringLiteral("parsing $GOFLAGS: unknown flag -%1").arg(name));
    if (flag.name == "C")
        return fail(ErrorCode::InvalidValue,
                    tr("The flag -C works only as the first flag on the command line."),
                    QStringLiteral("-C flag must be first flag on command line"));
    const bool needsValue = *shape == FlagShape::Value || *shape == FlagShape::Number;
    if (needsValue && !flag.hasValue)
        return fail(ErrorCode::InvalidValue,
                    tr("The flag -%1 needs a value, written as -%1=VALUE in one word.").arg(name),
                    QStringLiteral("flag needs an argument: -%1").arg(name));
    if (*shape == FlagShape::Switch && flag.hasValue && !GoText::toBool(flag.value))
        return fail(ErrorCode::InvalidValue,
                    tr("The flag -%1 is a switch; “%2” is neither true nor false.").arg(name, value),
                    QStringLiteral("invalid boolean value"));
    if (const std::optional<QByteArray> other = otherWord(flag.name);
        other && flag.hasValue && flag.value != *other && !GoText::toBool(flag.value))
        return fail(ErrorCode::InvalidValue,
                    tr("The flag -%1 must be true, false or %2, not “%3”.")
                        .arg(name, QString::fromLatin1(*other), value),
                    QStringLiteral("invalid boolean value"));
    bool number = false;
    flag.value.toLongLong(&number, 0);
    if (*shape == FlagShape::Number && !number)
        return fail(ErrorCode::InvalidValue, tr("The flag -%1 needs a number, not “%2”.").arg(name, value),
                    QStringLiteral("invalid value"));
    static const QByteArrayList modes{"", "mod", "readonly", "vendor"};
    if (flag.name == "mod" && !modes.contains(flag.value))
        return fail(ErrorCode::InvalidValue,
                    tr("-mod must be mod, readonly or vendor; “%1” is none of them.").arg(value),
                    QStringLiteral("-mod=%1 not supported").arg(value));
    return {};
}

const GoFlags::Flag *GoFlags::find(const QByteArray &name) const
{
    const auto found = std::find_if(m_flags.crbegin(), m_flags.crend(),
                                    [&name](const Flag &flag) { return flag.name == name; });
    return found == m_flags.crend() ? nullptr : &*found;
}

} // namespace goconf
