// SPDX-License-Identifier: MIT
#include "setup/SetupAnswers.h"

#include "base/PathBytes.h"
#include "base/SizeText.h"
#include "proxy/ProxyWords.h"
#include "sdk/SdkInspection.h"
#include "setup/GoQuestion.h"
#include "setup/ProxyQuestion.h"

#include <QFileInfo>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// Whether go can make its folders there, now or when it first needs them.
bool canBeMade(const QString &folder)
{
    QFileInfo place(folder);
    while (!place.exists() && place.absolutePath() != place.absoluteFilePath())
        place.setFile(place.absolutePath());
    return place.isDir() && place.isWritable();
}

QVector<ShellKind> sorted(QVector<ShellKind> shells)
{
    std::sort(shells.begin(), shells.end());
    shells.erase(std::unique(shells.begin(), shells.end()), shells.end());
    return shells;
}

} // namespace

Result<SetupAnswers> SetupAnswers::detect(const Host &host, const SetupSurvey &survey,
                                          const SetupWishes &wishes)
{
    SetupAnswers answers;
    const GoQuestion go(host, survey);
    if (wishes.noGo) {
        answers.go = {{}, {}, tr("You asked for it.")};
    } else if (wishes.go) {
        const Result<SetupAnswer<SetupGo>> asked = go.answer(*wishes.go);
        if (!asked)
            return fail(asked.error());
        answers.go = *asked;
    } else {
        answers.go = go.answer();
    }
    const Result<SetupAnswer<QByteArray>> proxy = ProxyQuestion(host, survey).answer(wishes.proxy);
    if (!proxy)
        return fail(proxy.error());
    answers.goProxy = *proxy;
    const Result<SetupAnswer<QString>> goPath = answerGoPath(host, survey, wishes.goPath);
    if (!goPath)
        return fail(goPath.error());
    answers.goPath = *goPath;
    const Result<SetupAnswer<QVector<ShellKind>>> terminals = answerTerminals(survey, wishes.shells);
    if (!terminals)
        return fail(terminals.error());
    answers.terminals = *terminals;
    return answers;
}

Result<SetupAnswer<QString>> SetupAnswers::answerGoPath(const Host &host, const SetupSurvey &survey,
                                                        const QString &wish)
{
    const QByteArray current = survey.goPath.value;
    const auto separator = QLatin1Char(host.os.listSeparator());
    if (!wish.isEmpty()) {
        if (!host.os.isAbsolutePath(pathBytes(wish)) || wish.contains(separator))
            return fail(ErrorCode::InvalidValue,
                        tr("“%1” cannot be GOPATH: name one folder by its whole path").arg(wish));
        return SetupAnswer<QString>{
            pathBytes(wish) == current ? QString() : wish, {}, tr("You asked for it.")};
    }
    const bool isBroken =
        std::any_of(survey.obstacles.cbegin(), survey.obstacles.cend(),
                    [](const SetupObstacle &obstacle) { return obstacle.name == "GOPATH"; });
    const QByteArray effective = isBroken ? survey.goPath.defaultValue : current;
    const QString folder = pathText(effective.split(host.os.listSeparator()).constFirst());
    const QString other = host.os.join(survey.home.path, u"gopath"_s);
    if (!survey.home.isWritable) // no folder there is better than another
        return SetupAnswer<QString>{{}, {}, tr("Nothing can be written to %1.").arg(survey.home.path), true};
    if (!folder.isEmpty() && looksLikeSdk(host, folder))
        return SetupAnswer<QString>{
            other, {}, tr("A Go itself lies in %1, and go does not want both in one folder.").arg(folder)};
    if (folder.isEmpty() || !canBeMade(folder))
        return SetupAnswer<QString>{
            other, {QString()}, tr("Nothing can be written to %1.").arg(folder), true};
    return SetupAnswer<QString>{{}, {other}, tr("It is %1, where you may write.").arg(folder)};
}

Result<SetupAnswer<QVector<ShellKind>>> SetupAnswers::answerTerminals(const SetupSurvey &survey,
                                                                      const QVector<ShellKind> &wish)
{
    QVector<ShellKind> own;
    QVector<ShellKind> used;
    QVector<ShellKind> installed;
    for (const SetupTerminal &terminal : survey.terminals) {
        installed.append(terminal.shell);
        if (terminal.isUsed)
            used.append(terminal.shell);
        if (terminal.isLogin)
            own.append(terminal.shell);
    }
    const bool isWindows = own == QVector<ShellKind>{SetupTerminal::onWindows};
    if (isWindows && !wish.isEmpty())
        return fail(ErrorCode::InvalidValue,
                    tr("every terminal of Windows is given the same: leave out --shell"));
    for (const ShellKind shell : wish) {
        if (!installed.contains(shell))
            return fail(ErrorCode::InvalidValue,
                        tr("there is no %1 on this machine: name a shell that is installed")
                            .arg(QString(shellId(shell))));
    }
    const QVector<ShellKind> value = sorted(wish.isEmpty() ? used : own + wish);
    QVector<QVector<ShellKind>> others;
    for (const QVector<ShellKind> &one : {sorted(used), sorted(own), sorted(installed)}) {
        if (one != value && !one.isEmpty() && !others.contains(one))
            others.append(one);
    }
    if (isWindows)
        return SetupAnswer<QVector<ShellKind>>{value, {}, tr("They all get what Windows keeps for you.")};
    if (own.isEmpty())
        return SetupAnswer<QVector<ShellKind>>{
            value, others, tr("The shell of this account cannot be set up from here; these can."), true};
    return SetupAnswer<QVector<ShellKind>>{
        value, others, wish.isEmpty() ? tr("These are the shells that you use.") : tr("You asked for it.")};
}

QString SetupAnswers::textOf(const SetupGo &go, Os os)
{
    const QString place = os.native(go.path);
    const QString version = QString::fromLatin1(go.version.toByteArray());
    switch (go.kind) {
    case SetupGo::Kind::Keep:
        return go.path.isEmpty() ? tr("Keep the Go of the version manager")
                                 : tr("Keep Go %1 at %2").arg(version, place);
    case SetupGo::Kind::Choose: return tr("Use Go %1 at %2").arg(version, place);
    case SetupGo::Kind::Install:
        return go.bytes > 0 ? tr("Install Go %1 (%2 to download)").arg(version, sizeText(go.bytes))
                            : tr("Install Go %1").arg(version);
    case SetupGo::Kind::File: return tr("Install from %1").arg(place);
    case SetupGo::Kind::None: return tr("Leave Go as it is");
    }
    Q_UNREACHABLE();
}

QString SetupAnswers::textOf(const QByteArray &goProxy, Os os)
{
    const QString words = proxyWords(goProxy, os);
    return words.isEmpty() ? tr("Leave it as it is") : words;
}

QString SetupAnswers::textOf(const QVector<ShellKind> &shells)
{
    QStringList names;
    for (const ShellKind shell : shells)
        names.append(SetupTerminal::nameOf(shell));
    return names.isEmpty() ? tr("None") : names.join(tr(", "));
}

} // namespace goconf
