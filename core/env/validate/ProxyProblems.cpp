// SPDX-License-Identifier: MIT
#include "env/validate/ProxyProblems.h"

#include "env/validate/ProblemText.h"
#include "env/validate/RefutedMirrors.h"

namespace goconf {

namespace {

bool isThisMachine(const QByteArray &host)
{
    return host.startsWith("localhost") || host.startsWith("127.") || host.startsWith("[::1]");
}

} // namespace

QString ProxyProblems::advice(const GoVariable &variable, const QByteArray &value,
                              const ValidationContext &context)
{
    if (value.contains('"') || value.contains('\''))
        return tr("Leave out the quotation marks; Go takes them as part of the address.");
    if (value.contains(';') || value.contains(' '))
        return tr("Between the proxies write a comma or a bar.");
    return ProblemText::correctOrUnset(variable, context);
}

Problems ProxyProblems::check(const GoVariable &variable, const QByteArray &value,
                              const ValidationContext &context)
{
    const auto list = ProxyList::parse(value, context.os);
    if (!list)
        return {ProblemText::error(tr("Go cannot read this list of proxies: %1").arg(list.error().what),
                                   advice(variable, value, context))};
    Problems problems;
    for (const ProxyList::Item &item : list->items())
        problems += itemProblems(item, context);
    return problems + chainProblems(variable, *list, context);
}

Problems ProxyProblems::itemProblems(const ProxyList::Item &item, const ValidationContext &context)
{
    if (item.kind != ProxyList::Item::Url)
        return {};
    Problems problems;
    const GoUrl &url = item.url;
    const QString host = QString::fromUtf8(url.host);
    if (url.scheme == "http" && url.hasPassword)
        problems.append(ProblemText::error(
            tr("Go refuses to send a password to %1 over http, which anyone on the way could read.")
                .arg(host),
            tr("Use https.")));
    else if (url.scheme == "http" && !isThisMachine(url.host))
        problems.append(ProblemText::warning(
            tr("%1 is asked over http: anyone on the way can see and change the answers.").arg(host),
            tr("Use https.")));
    else if (url.hasPassword)
        problems.append(
            ProblemText::info(tr("The password for %1 stands here in plain text.").arg(host),
                              tr("Keep it in the netrc file of your account; Go looks there by itself.")));
    if ((url.scheme == "http" || url.scheme == "https") && (url.host.isEmpty() || url.host.startsWith(':')))
        problems.append(
            ProblemText::error(tr("The address “%1” names no host.").arg(ProblemText::shown(item.text)),
                               tr("Write it as https://HOST/PATH.")));
    if (url.scheme == "file" && context.os.isWindows() && !(url.path.size() > 3 && url.path.at(2) == ':'))
        problems.append(
            ProblemText::error(tr("“%1” lacks the drive letter.").arg(ProblemText::shown(item.text)),
                               tr("Write it as file:///C:/folder.")));
    if (const auto state = RefutedMirrors::instance().find(url)) {
        const QString message =
            *state == RefutedMirrors::State::Invented
                ? tr("There is no Go proxy at %1, although some web pages recommend it.").arg(host)
                : tr("The Go proxy at %1 is no longer in service.").arg(host);
        problems.append(ProblemText::warning(
            message, tr("Choose another proxy, or test this one with: goconf proxy test")));
    }
    return problems;
}

Problems ProxyProblems::chainProblems(const GoVariable &variable, const ProxyList &list,
                                      const ValidationContext &context)
{
    Problems problems;
    const auto &items = list.items();
    if (!list.ignored().trimmed().isEmpty())
        problems.append(ProblemText::warning(
            tr("Go never reads what stands behind “%1”: %2")
                .arg(QString::fromLatin1(items.constLast().text), ProblemText::shown(list.ignored())),
            tr("Move “%1” to the end, or remove what follows it.")
                .arg(QString::fromLatin1(items.constLast().text))));
    if (items.size() == 1 && items.constFirst().kind == ProxyList::Item::Off)
        problems.append(ProblemText::warning(
            tr("GOPROXY=off forbids downloads: every module must already be in the module cache."),
            ProblemText::unset(variable, context)));
    for (qsizetype i = 0; i + 1 < items.size(); ++i) {
        // A folder has no status codes: go goes on where a file is not there.
        if (items.at(i).kind != ProxyList::Item::Url || items.at(i).anyErrorFallsThrough ||
            items.at(i).url.scheme == "file")
            continue;
        problems.append(ProblemText::info(tr("Behind a comma Go goes on only when %1 answers 404 or 410; "
                                             "when it is down, the download fails.")
                                              .arg(QString::fromUtf8(items.at(i).url.host)),
                                          tr("Write | instead of the comma to go on after any failure.")));
        break;
    }
    return problems;
}

} // namespace goconf
