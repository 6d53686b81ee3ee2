// SPDX-License-Identifier: MIT
#include "env/validate/PatternProblems.h"

#include "env/grammar/GlobList.h"
#include "env/grammar/GlobPattern.h"
#include "env/grammar/GoText.h"
#include "env/validate/ProblemText.h"

#include <algorithm>

namespace goconf {

namespace {

bool looksLikeRegexp(const QByteArray &item)
{
    return item.startsWith('^') || item.endsWith('$') || item.contains(".*") || item.contains("\\.") ||
           item.contains('(') || item.contains('{') || item.contains('|');
}

bool hasPort(const QByteArray &item)
{
    const QByteArray host = item.split('/').constFirst();
    const qsizetype colon = host.lastIndexOf(':');
    return colon >= 0 && colon + 1 < host.size() &&
           std::all_of(host.begin() + colon + 1, host.end(),
                       [](char byte) { return byte >= '0' && byte <= '9'; });
}

bool hasUpperHost(const QByteArray &item)
{
    const QByteArray host = item.split('/').constFirst();
    return host != host.toLower();
}

/// A blank is taken for a comma that was meant.
QByteArray withoutBlanks(const QByteArray &value)
{
    QByteArrayList items;
    const QByteArrayList parts = value.split(',');
    for (const QByteArray &part : parts)
        items += GoText::fields(part);
    return items.join(',');
}

} // namespace

Problems PatternProblems::check(const GoVariable &variable, const QByteArray &value,
                                const ValidationContext &context)
{
    const GlobList list = GlobList::parse(value);
    Problems problems;
    const bool blanks = std::any_of(list.items().cbegin(), list.items().cend(), [](const QByteArray &item) {
        return GoText::fields(item) != QByteArrayList{item};
    });
    if (blanks)
        problems.append(ProblemText::warning(
            tr("Blanks around or inside of a pattern count: such a pattern never matches a module."),
            ProblemText::setTo(variable, withoutBlanks(value), context)));
    for (const QByteArray &item : list.items()) {
        if (const QByteArray pattern = GoText::trimmed(item); !pattern.isEmpty())
            problems += itemProblems(variable, pattern, context);
    }
    if (variable.name == "GOINSECURE" && !list.items().isEmpty())
        problems.append(ProblemText::info(tr("Modules that match are fetched without a valid certificate, or "
                                             "over http; the checksum database still guards them."),
                                          tr("Keep the list as short as possible.")));
    return problems;
}

Problem PatternProblems::matchesAll(const GoVariable &variable, const QString &shown)
{
    if (variable.name == "GOPRIVATE" || variable.name == "GONOSUMDB")
        return ProblemText::warning(
            tr("“%1” matches every module: nothing is checked against the checksum database any more.")
                .arg(shown),
            tr("Name only your own hosts, such as git.example.com."));
    return ProblemText::info(tr("“%1” matches every module.").arg(shown));
}

Problems PatternProblems::itemProblems(const GoVariable &variable, const QByteArray &item,
                                       const ValidationContext &context)
{
    const QString shown = ProblemText::shown(item);
    if (item == "*" || item == "**")
        return {matchesAll(variable, shown)};
    if (item.contains("://"))
        return {ProblemText::warning(
            tr("“%1” is an address; a module path begins with the host, without https://.").arg(shown),
            tr("Write %1.").arg(ProblemText::shown(item.mid(item.indexOf("://") + 3))))};
    if (hasPort(item))
        return {ProblemText::warning(
            tr("“%1” contains a port; module paths have none, so it never matches.").arg(shown),
            tr("Leave out the port."))};
    if (item.contains(';'))
        return {
            ProblemText::warning(tr("“%1” is one single pattern: only commas separate patterns.").arg(shown),
                                 tr("Write commas."))};
    if (item.startsWith('"') || item.startsWith('\''))
        return {ProblemText::warning(
            tr("The quotation marks in “%1” are part of the pattern, so it never matches.").arg(shown),
            tr("Leave them out."))};
    if (looksLikeRegexp(item))
        return {ProblemText::warning(
            tr("“%1” looks like a regular expression; here only *, ? and [...] have a meaning.").arg(shown),
            tr("Write a pattern such as *.example.com or example.com/team."))};
    if (item.endsWith("/..."))
        return {ProblemText::warning(
            tr("“...” has no meaning here, so “%1” never matches.").arg(shown),
            tr("Write %1: whatever lies below it matches too.").arg(ProblemText::shown(item.chopped(4))))};
    if (!GlobPattern::isWellFormed(item))
        return {ProblemText::warning(tr("Go cannot read the pattern “%1” and passes over it.").arg(shown),
                                     ProblemText::correctOrUnset(variable, context))};
    if (hasUpperHost(item) && item.contains('.'))
        return {ProblemText::info(
            tr("Upper and lower case count: “%1” matches only module paths written in exactly this way.")
                .arg(shown))};
    return {};
}

} // namespace goconf
