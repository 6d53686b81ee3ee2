// SPDX-License-Identifier: MIT
#include "env/validate/TrustProblems.h"

#include "env/grammar/AuthCommands.h"
#include "env/grammar/GlobPattern.h"
#include "env/grammar/SumDbName.h"
#include "env/grammar/VcsRules.h"
#include "env/validate/ProblemText.h"

namespace goconf {

namespace {

// The last release that knew Bazaar was 1.26.
constexpr GoVersion withoutBazaar{1, 27};

} // namespace

Problems TrustProblems::check(const GoVariable &variable, const QByteArray &value,
                              const ValidationContext &context)
{
    switch (variable.kind) {
    case ValueKind::SumDatabase: return sumDatabase(variable, value, context);
    case ValueKind::AuthCommands: return authCommands(variable, value, context);
    default: return vcsRules(variable, value, context);
    }
}

Problems TrustProblems::sumDatabase(const GoVariable &variable, const QByteArray &value,
                                    const ValidationContext &context)
{
    const auto database = SumDbName::parse(value);
    if (!database)
        return {ProblemText::error(tr("Go cannot use this checksum database: %1").arg(database.error().what),
                                   ProblemText::correctOrUnset(variable, context))};
    if (database->off)
        return {ProblemText::warning(tr("GOSUMDB=off lets a proxy hand you changed modules unnoticed, and Go "
                                        "can no longer download toolchains."),
                                     tr("Take it away; for private modules name them in GOPRIVATE, and where "
                                        "sum.golang.org cannot be reached use sum.golang.google.cn."))};
    if (database->url.startsWith("http://"))
        return {ProblemText::info(tr("The checksum database is asked over http; its answers are signed, but "
                                     "others can see the questions."))};
    return {};
}

Problems TrustProblems::authCommands(const GoVariable &variable, const QByteArray &value,
                                     const ValidationContext &context)
{
    const auto commands = AuthCommands::parse(value, context.os);
    if (!commands)
        return {ProblemText::error(
            tr("Go cannot use this list of ways to sign in: %1").arg(commands.error().what),
            ProblemText::correctOrUnset(variable, context))};
    Problems problems;
    if (commands->commands().constFirst().constFirst() == "off")
        problems.append(
            ProblemText::info(tr("Go sends no passwords at all, not even those of the netrc file.")));
    bool netrc = false;
    for (const QByteArrayList &words : commands->commands()) {
        netrc = netrc || words.constFirst() == "netrc";
        if (words.constFirst() == "netrc" && words.size() > 1)
            problems.append(
                ProblemText::warning(tr("“netrc” takes no arguments; Go passes over what follows it."),
                                     tr("Name another file in the environment variable NETRC.")));
    }
    if (!netrc && problems.isEmpty())
        problems.append(
            ProblemText::info(tr("Without “netrc” in the list Go no longer reads the netrc file."),
                              tr("Add it at the end, behind a semicolon, if you need it.")));
    return problems;
}

Problems TrustProblems::vcsRules(const GoVariable &variable, const QByteArray &value,
                                 const ValidationContext &context)
{
    const auto rules = VcsRules::parse(value);
    if (!rules)
        return {ProblemText::error(tr("Go cannot read these rules: %1").arg(rules.error().what),
                                   ProblemText::correctOrUnset(variable, context))};
    Problems problems;
    QByteArrayList known{"git", "hg", "svn", "fossil", "all", "off"};
    if (context.go < withoutBazaar)
        known.append("bzr");
    for (const VcsRules::Rule &rule : rules->rules()) {
        for (const QByteArray &name : rule.allowed) {
            if (!known.contains(name))
                problems.append(ProblemText::warning(
                    tr("Go knows no version control system “%1”, so that word allows nothing.")
                        .arg(ProblemText::shown(name)),
                    tr("Possible are %1.").arg(QString::fromLatin1(known.join(", ")))));
        }
        if (!GlobPattern::isWellFormed(rule.pattern))
            problems.append(
                ProblemText::warning(tr("The pattern “%1” has an unpaired bracket and never matches.")
                                         .arg(ProblemText::shown(rule.pattern)),
                                     ProblemText::correctOrUnset(variable, context)));
    }
    return problems;
}

} // namespace goconf
