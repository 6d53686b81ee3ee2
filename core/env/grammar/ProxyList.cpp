// SPDX-License-Identifier: MIT
#include "env/grammar/ProxyList.h"

#include "base/Secret.h"
#include "env/grammar/GoText.h"

#include <algorithm>

namespace goconf {

Result<ProxyList> ProxyList::parse(const QByteArray &value, Os os)
{
    ProxyList list;
    qsizetype begin = 0;
    while (begin < value.size()) {
        const auto separator = std::find_if(value.begin() + begin, value.end(),
                                            [](char byte) { return byte == ',' || byte == '|'; });
        const qsizetype end = separator - value.begin();
        Item item;
        item.text = GoText::trimmed(value.mid(begin, end - begin));
        item.anyErrorFallsThrough = separator != value.end() && *separator == '|';
        begin = end + 1;
        if (item.text.isEmpty())
            continue;
        if (item.text == "off" || item.text == "direct") {
            item.kind = item.text == "off" ? Item::Off : Item::Direct;
            list.m_items.append(item);
            list.m_ignored = begin < value.size() ? value.mid(begin) : QByteArray();
            break;
        }
        auto url = proxyUrl(item.text, os);
        if (!url)
            return fail(std::move(url.error()));
        item.url = *url;
        list.m_items.append(item);
    }
    if (list.m_items.isEmpty())
        return fail(ErrorCode::InvalidValue, tr("The list names no proxy."),
                    QStringLiteral("GOPROXY list is not the empty string, but contains no entries"));
    return list;
}

Result<GoUrl> ProxyList::proxyUrl(const QByteArray &text, Os os)
{
    const bool address = text.contains('.') || text.contains(':') || text.contains('/');
    const bool complete = !address || text.contains(":/") || os.isAbsolutePath(text) || text.startsWith('/');
    auto url = GoUrl::parse(complete ? text : "https://" + text);
    if (!url)
        return url;
    const QString shown = masked(QString::fromUtf8(text));
    if (url->scheme.isEmpty())
        return fail(ErrorCode::InvalidValue,
                    tr("“%1” is no address of a proxy: it does not begin with https://, http:// or file://.")
                        .arg(shown),
                    QStringLiteral("invalid proxy URL missing scheme"));
    if (url->scheme != "https" && url->scheme != "http" && url->scheme != "file")
        return fail(ErrorCode::InvalidValue,
                    tr("“%1” uses the scheme “%2”; Go knows only https, http and file.")
                        .arg(shown, QString::fromUtf8(url->scheme)),
                    QStringLiteral("invalid proxy URL scheme (must be https, http, file)"));
    const bool onlyPath =
        url->host.isEmpty() && !url->hasUser && !url->hasQuery && !url->hasFragment && url->opaque.isEmpty();
    if (url->scheme == "file" && !onlyPath)
        return fail(
            ErrorCode::InvalidValue,
            tr("“%1” names more than a folder; a file address needs three slashes and a path.").arg(shown),
            QStringLiteral("invalid file:// proxy URL with non-path elements"));
    return url;
}

} // namespace goconf
