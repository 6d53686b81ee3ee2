// SPDX-License-Identifier: MIT
#include "ProxyLab.h"

#include <QtTest>

namespace goconf::test {

QVector<QVector<LabEntry>> ProxyLab::randomChains(int count)
{
    constexpr quint32 seed = 20261121;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QVector<int> statuses{200, 404, 410, 403, 500, 503, LabEntry::off};
    QVector<QVector<LabEntry>> chains;
    while (chains.size() < count) {
        QVector<LabEntry> entries(random.bounded(1, 5));
        for (LabEntry &entry : entries) {
            entry.status = statuses.at(random.bounded(int(statuses.size())));
            entry.separator = random.bounded(2) ? ',' : '|';
        }
        chains.append(entries);
    }
    return chains;
}

QByteArray ProxyLab::chain(const QVector<LabEntry> &entries, const QByteArray &path)
{
    QByteArray text;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LabEntry &entry = entries.at(i);
        const QByteArray prefix = '/' + QByteArray::number(i);
        const QByteArray number = QByteArray::number(i) + '\n';
        server.on(prefix + path, [entry, number](const ServedRequest &request) {
            return entry.status == 200
                       ? ServedAnswer::file(request, number)
                       : ServedAnswer::text(entry.status, "says " + QByteArray::number(entry.status));
        });
        text += entry.status == LabEntry::off ? QByteArray("off") : server.url(prefix).toEncoded();
        if (i + 1 < entries.size())
            text += entry.separator;
    }
    return text;
}

QByteArray ProxyLab::chain(const QVector<int> &statuses, char separator, const QByteArray &path)
{
    QVector<LabEntry> entries;
    for (const int status : statuses)
        entries.append({status, separator});
    return chain(entries, path);
}

ModuleSettings ProxyLab::settings(const QByteArray &goProxy) const
{
    ModuleSettings settings;
    settings.goProxy = goProxy;
    settings.os = Os::current();
    return settings;
}

ModuleProxyChain ProxyLab::open(const QByteArray &goProxy) const
{
    const Result<ModuleProxyChain> chain = ModuleProxyChain::make(client, settings(goProxy));
    if (!chain)
        qFatal("%s", described(chain.error()).constData());
    return *chain;
}

QByteArray ProxyLab::folder(const QByteArray &relative) const
{
    return QUrl::fromLocalFile(home.home()).toEncoded() + '/' + relative;
}

QByteArray ProxyLab::asked(const QByteArray &path)
{
    const QVector<ServedRequest> requests = server.requests();
    QByteArrayList numbers;
    for (const ServedRequest &request : requests.sliced(m_seen)) {
        if (request.path.endsWith(path))
            numbers.append(request.path.sliced(1).split('/').constFirst());
    }
    m_seen = requests.size();
    return numbers.join(' ');
}

QByteArray described(const Error &error)
{
    return (error.what + u' ' + errorCodeName(error.code) + u' ' + error.detail).toUtf8();
}

} // namespace goconf::test
