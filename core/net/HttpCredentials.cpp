// SPDX-License-Identifier: MIT
#include "net/HttpCredentials.h"

#include "env/grammar/AuthCommands.h"

#include <algorithm>

namespace goconf {

namespace {

QByteArray basic(const QByteArray &user, const QByteArray &password)
{
    return "Basic " + (user + ':' + password).toBase64();
}

QByteArray withoutScheme(QByteArray text)
{
    if (text.startsWith("https://"))
        text.remove(0, 8);
    if (text.endsWith('/'))
        text.chop(1);
    return text;
}

} // namespace

Result<HttpCredentials> HttpCredentials::read(const Host &host, const QByteArray &goAuth)
{
    const Result<AuthCommands> commands = AuthCommands::parse(goAuth, host.os);
    if (!commands)
        return fail(commands.error());
    HttpCredentials credentials;
    const bool wanted =
        std::any_of(commands->commands().begin(), commands->commands().end(),
                    [](const QByteArrayList &words) { return words.constFirst() == "netrc"; });
    if (!wanted)
        return credentials;
    const Netrc netrc = Netrc::read(host);
    for (const Netrc::Machine &machine : netrc.machines()) {
        const QByteArray prefix = withoutScheme(machine.name);
        if (!credentials.m_byPrefix.contains(prefix))
            credentials.m_byPrefix.insert(prefix, basic(machine.login, machine.password));
    }
    return credentials;
}

Result<QByteArray> HttpCredentials::authorization(const QUrl &url) const
{
    if (url.scheme() != QLatin1String("https")) {
        if (!url.userInfo().isEmpty()) {
            return fail(
                ErrorCode::Refused,
                tr("a name and password would go to %1 where everyone can read them: use https://, or "
                   "take them out of the address")
                    .arg(url.host()));
        }
        return QByteArray();
    }
    QByteArray prefix = withoutScheme(url.toEncoded(QUrl::RemoveFragment));
    while (true) {
        const auto found = m_byPrefix.find(prefix);
        if (found != m_byPrefix.end())
            return *found;
        const qsizetype slash = prefix.lastIndexOf('/');
        if (slash < 0)
            break;
        prefix.truncate(slash);
    }
    if (url.userInfo().isEmpty())
        return QByteArray();
    return basic(url.userName(QUrl::FullyDecoded).toUtf8(), url.password(QUrl::FullyDecoded).toUtf8());
}

} // namespace goconf
