// SPDX-License-Identifier: MIT
#include "env/grammar/VcsRules.h"

#include "env/grammar/GoText.h"

#include <algorithm>

namespace goconf {

namespace {

bool isRelative(const QByteArray &pattern)
{
    return pattern == "." || pattern == ".." || pattern.startsWith("./") || pattern.startsWith("../");
}

} // namespace

Result<VcsRules> VcsRules::parse(const QByteArray &value)
{
    VcsRules result;
    const QByteArray text = GoText::trimmed(value);
    if (text.isEmpty())
        return result;
    const QByteArrayList items = text.split(',');
    for (const QByteArray &item : items) {
        auto rule = parseRule(GoText::trimmed(item));
        if (!rule)
            return fail(std::move(rule.error()));
        const bool seen =
            std::any_of(result.m_rules.cbegin(), result.m_rules.cend(),
                        [&rule](const Rule &earlier) { return earlier.pattern == rule->pattern; });
        if (seen)
            return fail(ErrorCode::InvalidValue,
                        tr("The pattern “%1” stands there twice; the second could never take effect.")
                            .arg(QString::fromUtf8(rule->pattern)),
                        QStringLiteral("unreachable pattern in GOVCS"));
        result.m_rules.append(*std::move(rule));
    }
    return result;
}

Result<VcsRules::Rule> VcsRules::parseRule(const QByteArray &item)
{
    if (item.isEmpty())
        return fail(ErrorCode::InvalidValue, tr("Two commas follow each other, or one stands at the end."),
                    QStringLiteral("empty entry in GOVCS"));
    const qsizetype colon = item.indexOf(':');
    if (colon < 0)
        return fail(
            ErrorCode::InvalidValue,
            tr("“%1” has no colon between the pattern and what is allowed.").arg(QString::fromUtf8(item)),
            QStringLiteral("malformed entry in GOVCS (missing colon)"));
    Rule rule;
    rule.pattern = GoText::trimmed(item.left(colon));
    const QByteArray list = GoText::trimmed(item.mid(colon + 1));
    if (rule.pattern.isEmpty() || list.isEmpty())
        return fail(ErrorCode::InvalidValue,
                    tr("In “%1” one side of the colon is empty.").arg(QString::fromUtf8(item)),
                    rule.pattern.isEmpty() ? QStringLiteral("empty pattern in GOVCS")
                                           : QStringLiteral("empty VCS list in GOVCS"));
    if (isRelative(rule.pattern))
        return fail(ErrorCode::InvalidValue,
                    tr("The pattern “%1” is a relative path; it must be the beginning of a module path.")
                        .arg(QString::fromUtf8(rule.pattern)),
                    QStringLiteral("relative pattern not allowed in GOVCS"));
    const QByteArrayList names = list.split('|');
    for (const QByteArray &name : names) {
        rule.allowed.append(GoText::trimmed(name));
        if (rule.allowed.constLast().isEmpty())
            return fail(ErrorCode::InvalidValue,
                        tr("In “%1” a name between the bars is empty.").arg(QString::fromUtf8(item)),
                        QStringLiteral("empty VCS name in GOVCS"));
    }
    return rule;
}

} // namespace goconf
