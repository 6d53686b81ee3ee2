// SPDX-License-Identifier: MIT
#include "proxy/ProxyFallthrough.h"

#include <QStringList>

namespace goconf {

namespace {

/// How much an error says; go reports the last one of the highest rank.
enum class Rank { NotExist, Proxy, Direct };

} // namespace

Result<void> ProxyFallthrough::run(const ProxyList &list, const QString &wanted, const Ask &ask)
{
    QVector<Error> errors;
    qsizetype best = 0;
    Rank bestRank = Rank::NotExist;
    for (const ProxyList::Item &item : list.items()) {
        const Result<void> asked = ask(item);
        if (asked)
            return {};
        const Error &error = asked.error();
        if (error.code == ErrorCode::Cancelled)
            return asked;
        errors.append(error);
        const bool isAbsent = error.code == ErrorCode::NotFound || item.kind == ProxyList::Item::Off;
        const Rank rank = item.kind == ProxyList::Item::Direct ? Rank::Direct
                          : isAbsent                           ? Rank::NotExist
                                                               : Rank::Proxy;
        if (rank >= bestRank) {
            best = errors.size() - 1;
            bestRank = rank;
        }
        if (!item.anyErrorFallsThrough && !isAbsent)
            break;
    }
    return fail(together(errors, best, wanted));
}

Error ProxyFallthrough::together(const QVector<Error> &errors, qsizetype best, const QString &wanted)
{
    if (errors.size() == 1)
        return errors.constFirst();
    QStringList results;
    QStringList details;
    for (const Error &error : errors) {
        if (!error.what.isEmpty())
            results.append(error.what);
        if (!error.detail.isEmpty())
            details.append(error.detail);
    }
    return {errors.at(best).code,
            tr("none of the entries of GOPROXY that were asked served %1: %2")
                .arg(wanted, results.join(QStringLiteral("; "))),
            details.join(u'\n')};
}

} // namespace goconf
