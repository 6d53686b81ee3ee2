// SPDX-License-Identifier: MIT
#include "proxy/ProxyWords.h"

#include "base/Secret.h"
#include "env/grammar/ProxyList.h"

#include <QCoreApplication>

namespace goconf {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ProxyWords)
};

QString nameOf(const ProxyList::Item &item)
{
    const bool isServer = !item.url.host.isEmpty();
    return isServer ? QString::fromUtf8(item.url.host) : masked(QString::fromUtf8(item.text));
}

QString onlyOne(const ProxyList::Item &item)
{
    switch (item.kind) {
    case ProxyList::Item::Url: return Text::tr("Only from %1").arg(nameOf(item));
    case ProxyList::Item::Direct: return Text::tr("Directly from their repositories");
    case ProxyList::Item::Off: return Text::tr("Nothing is downloaded");
    }
    Q_UNREACHABLE();
}

/// `previous` says when the item is asked.
QString behind(const ProxyList::Item &previous, const ProxyList::Item &item)
{
    const bool any = previous.anyErrorFallsThrough;
    switch (item.kind) {
    case ProxyList::Item::Url:
        return any ? Text::tr("then %1 on any error").arg(nameOf(item))
                   : Text::tr("then %1").arg(nameOf(item));
    case ProxyList::Item::Direct:
        return any ? Text::tr("then directly on any error") : Text::tr("then directly");
    case ProxyList::Item::Off: return Text::tr("then nowhere else");
    }
    Q_UNREACHABLE();
}

} // namespace

QString proxyWords(const QByteArray &goProxy, Os os)
{
    const Result<ProxyList> list = ProxyList::parse(goProxy, os);
    if (!list || list->items().isEmpty())
        return {};
    const QVector<ProxyList::Item> &items = list->items();
    if (items.size() == 1)
        return onlyOne(items.constFirst());
    QStringList words{Text::tr("First %1").arg(nameOf(items.constFirst()))};
    for (qsizetype i = 1; i < items.size(); ++i)
        words.append(behind(items.at(i - 1), items.at(i)));
    //: between the parts of "First a, then b, then directly"
    return words.join(Text::tr(", "));
}

} // namespace goconf
