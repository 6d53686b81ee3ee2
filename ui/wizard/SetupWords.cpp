// SPDX-License-Identifier: MIT
#include "wizard/SetupWords.h"

#include "base/PathBytes.h"
#include "base/SizeText.h"
#include "proxy/ProxyWords.h"
#include "sdk/SdkFolders.h"
#include "widgets/MarkedText.h"
#include "widgets/NameList.h"
#include "widgets/ShownPath.h"

#include <QFileInfo>

#include <algorithm>

namespace goconf::ui::setupwords {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::SetupWords)
};

QString versionOf(const SetupGo &go)
{
    return QString::fromLatin1(go.version.toByteArray());
}

QByteArray effective(const QByteArray &goProxy, const SetupSurvey &survey)
{
    return goProxy.isEmpty() ? survey.modules.goProxy : goProxy;
}

} // namespace

QString statementOf(const SetupGo &go, const SetupSurvey &survey)
{
    switch (go.kind) {
    case SetupGo::Kind::Keep:
        return go.path.isEmpty() ? Text::tr("Keep the Go of the version manager")
                                 : Text::tr("Keep Go %1").arg(versionOf(go));
    case SetupGo::Kind::Choose: return Text::tr("Use Go %1").arg(versionOf(go));
    case SetupGo::Kind::Install: {
        const Release *newest = survey.releases.newest();
        return newest && newest->version == go.version
                   ? Text::tr("Install Go %1, the newest").arg(versionOf(go))
                   : Text::tr("Install Go %1").arg(versionOf(go));
    }
    case SetupGo::Kind::File: return Text::tr("Install from %1").arg(QFileInfo(go.path).fileName());
    case SetupGo::Kind::None: return Text::tr("Leave Go as it is");
    }
    Q_UNREACHABLE();
}

QString evidenceOf(const SetupGo &go, const Host &host)
{
    QStringList parts;
    switch (go.kind) {
    case SetupGo::Kind::Keep:
    case SetupGo::Kind::Choose:
        if (!go.path.isEmpty())
            parts.append(mono(shownPath(go.path, host)));
        break;
    case SetupGo::Kind::Install:
        if (go.bytes > 0)
            parts.append(sizeText(go.bytes));
        parts.append({Text::tr("Proven in the transparency log"),
                      Text::tr("into your home, no administrator needed")});
        break;
    case SetupGo::Kind::File:
        parts.append({mono(shownPath(go.path, host)), Text::tr("into your home, no administrator needed")});
        break;
    case SetupGo::Kind::None: break;
    }
    return parts.join(u" · "_s);
}

QString statementOf(const QString &goPath, const SetupSurvey &survey, const Host &host)
{
    const QByteArray present = survey.goPath.value.split(host.os.listSeparator()).constFirst();
    return shownPath(goPath.isEmpty() ? pathText(present) : goPath, host);
}

QString evidenceOf(const QString &goPath, const SetupSurvey &survey)
{
    const bool isUsual = goPath.isEmpty() && survey.goPath.value == survey.goPath.defaultValue;
    QStringList parts;
    if (isUsual)
        parts.append(Text::tr("The usual place"));
    else if (goPath.isEmpty())
        parts.append(Text::tr("As it is set now"));
    if (!isUsual)
        return parts.join(QString());
    parts.append(survey.home.hasSpaces ? Text::tr("a space in its name, which Go bears")
                                       : Text::tr("no spaces in its name"));
    parts.append(survey.home.networkFileSystem.isEmpty() ? Text::tr("on this computer")
                                                         : Text::tr("on another computer, which is slow"));
    parts.append(Text::tr("writable"));
    return parts.join(u" \u00B7 "_s);
}

QString statementOf(const QByteArray &goProxy, const SetupSurvey &survey, const Host &host)
{
    const QString words = proxyWords(effective(goProxy, survey), host.os);
    return words.isEmpty() ? Text::tr("Leave it as it is") : words;
}

QString evidenceOf(const QByteArray &goProxy, const SetupSurvey &survey, const Host &host)
{
    const Result<ProxyList> list = ProxyList::parse(effective(goProxy, survey), host.os);
    QStringList times;
    bool hasDatabase = false;
    for (const ProxyList::Item &item : list ? list->items() : QVector<ProxyList::Item>()) {
        const ProbedProxy *probe = item.kind == ProxyList::Item::Url ? survey.probeOf(item) : nullptr;
        if (!probe)
            continue;
        times.append(probe->isGood()       ? Text::tr("%1 ms, right bytes").arg(probe->latency.count())
                     : !probe->isReachable ? Text::tr("not reachable")
                                           : Text::tr("does not serve modules"));
        hasDatabase = hasDatabase || probe->hasSumDb;
    }
    if (times.isEmpty())
        return {};
    //: what the proxies answered, in their order
    const QString measured = Text::tr("Measured now: %1").arg(times.join(u" · "_s));
    return hasDatabase ? measured + u" · "_s + Text::tr("checksum database reachable") : measured;
}

QString statementOf(const QVector<ShellKind> &shells)
{
    QStringList names;
    for (const ShellKind shell : shells)
        names.append(SetupTerminal::nameOf(shell));
    return names.isEmpty() ? Text::tr("None") : nameList(names);
}

int seconds(qint64 ms)
{
    return int(qMax<qint64>(1, (ms + 500) / 1000));
}

QString filesWithPath(const SetupPlan &plan, const Host &host)
{
    const bool isInRegistry =
        std::any_of(plan.changes.changes.cbegin(), plan.changes.changes.cend(), [](const Change &change) {
            const auto *value = std::get_if<RegistryChange>(&change);
            return value && value->name.compare("PATH"_L1, Qt::CaseInsensitive) == 0;
        });
    if (isInRegistry)
        return Text::tr("PATH gets one entry in your variables");
    const Result<QString> link = sdkfolders::current(host);
    if (!link)
        return {};
    const QByteArray bin = pathBytes(host.os.join(*link, u"bin"_s));
    QStringList files;
    for (const Change &change : plan.changes.changes) {
        const auto *file = std::get_if<FileChange>(&change);
        const bool gets = file && file->after && file->after->bytes.contains(bin) &&
                          !(file->before && file->before->bytes.contains(bin));
        if (gets)
            files.append(mono(shownPath(file->path, host)));
    }
    return files.isEmpty() ? QString() : Text::tr("PATH gets one entry in %1").arg(nameList(files));
}

} // namespace goconf::ui::setupwords
