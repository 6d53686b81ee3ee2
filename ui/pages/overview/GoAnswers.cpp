// SPDX-License-Identifier: MIT
#include "pages/overview/GoAnswers.h"

#include "base/Problem.h"
#include "pages/overview/TerminalRepair.h"
#include "widgets/MarkedText.h"
#include "widgets/NameList.h"
#include "widgets/ShownPath.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::GoAnswers)
};

QString versionOf(const Sdk &sdk)
{
    return sdk.version.isValid() ? QString::fromLatin1(sdk.version.toByteArray())
                                 : QString::fromUtf8(sdk.versionText);
}

QString supportWords(SdkSupport support)
{
    switch (support) {
    case SdkSupport::Supported: return Text::tr("supported");
    case SdkSupport::Ended: return Text::tr("no security fixes any more");
    case SdkSupport::Preview: return Text::tr("a preview");
    case SdkSupport::Unknown: return Text::tr("version not known");
    }
    Q_UNREACHABLE();
}

/// How it got there.
QString originWords(const Sdk &sdk)
{
    switch (sdk.kind) {
    case SdkKind::Managed:
        return sdk.manager == SdkManager::GoConfigurator
                   ? Text::tr("installed by this program")
                   : Text::tr("installed by %1").arg(QString(sdkManagerName(sdk.manager)));
    case SdkKind::System: return Text::tr("unpacked by hand");
    case SdkKind::ModuleCache: return Text::tr("downloaded by go itself");
    case SdkKind::Dl: return Text::tr("installed by one of Go's own download commands");
    case SdkKind::Distribution: return Text::tr("from the system's packages");
    }
    Q_UNREACHABLE();
}

QString wayWords(const GoOnPath::Found &found, const Host &host)
{
    return found.location.isEmpty()
               ? QString()
               : Text::tr("put into PATH by %1").arg(mono(shownPath(found.location.toString(), host)));
}

} // namespace

OverviewAnswer goAnswer(const GoFacts &facts, const Host &host)
{
    OverviewAnswer answer;
    const GoOnPath::Found *found = facts.winner();
    const Sdk *go = facts.go();
    if (!go) {
        answer.standing = Standing::Good;
        answer.statement = Text::tr("Go from a version manager");
        answer.evidence = found ? mono(shownPath(found->executable, host)) : QString();
        return answer;
    }
    answer.statement = Text::tr("Go %1").arg(versionOf(*go));
    QStringList parts{mono(shownPath(go->path, host)), supportWords(go->support), originWords(*go)};
    if (const QString way = wayWords(*found, host); !way.isEmpty())
        parts.append(way);
    answer.evidence = parts.join(u" · "_s);
    for (Problem one : go->problems) {
        // What is only remarked of any Go whose support has ended matters for the one in use.
        if (go->support == SdkSupport::Ended && one.severity == Severity::Info)
            one.severity = Severity::Warning;
        answer.problems.append({one, {}, {}, u"versions"_s, go->path});
    }
    answer.judge();
    return answer;
}

OverviewAnswer terminalsAnswer(const GoFacts &facts, const Host &host)
{
    OverviewAnswer answer;
    answer.statement = Text::tr("Terminals");
    const QVector<SetupTerminal> others = facts.deviating();
    QStringList agreeing;
    QVector<ShellKind> wanting;
    for (const SetupTerminal &one : facts.terminals) {
        const bool deviates = std::any_of(others.cbegin(), others.cend(), [&](const SetupTerminal &other) {
            return other.shell == one.shell;
        });
        if (one.isUsed && !deviates)
            agreeing.append(SetupTerminal::nameOf(one.shell));
        if (one.isUsed && deviates)
            wanting.append(one.shell);
    }
    QStringList sentences;
    if (!agreeing.isEmpty())
        sentences.append(Text::tr("Found by %1.").arg(nameList(agreeing)));
    for (const SetupTerminal &other : others) {
        const Sdk *sdk = other.go ? facts.sdkAt(other.go->root) : nullptr;
        const QString shell = shellId(other.shell);
        const QString folder =
            other.go ? mono(shownPath(QFileInfo(other.go->executable).path(), host)) : QString();
        sentences.append(!other.go ? Text::tr("%1 finds no Go.").arg(shell)
                         : sdk ? Text::tr("%1 finds Go %2 from %3 first.").arg(shell, versionOf(*sdk), folder)
                               : Text::tr("%1 finds another Go from %2 first.").arg(shell, folder));
    }
    answer.evidence = joinedSentences(sentences);
    if (!others.isEmpty()) {
        const Problem told{Severity::Warning,
                           Text::tr("%n terminal(s) would not use this Go", nullptr, int(others.size())),
                           {}};
        answer.problems.append({told, Text::tr("Fix…"), {terminalRepair(wanting)}, u"versions"_s, {}, true});
    }
    for (const GoOnPath &view : facts.sdks.views) {
        for (const Problem &one : view.view.loginShell ? view.problems : Problems())
            answer.problems.append({one, {}, {}, u"variables"_s, u"PATH"_s});
    }
    answer.judge();
    return answer;
}

} // namespace goconf::ui
