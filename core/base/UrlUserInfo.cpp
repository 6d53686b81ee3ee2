// SPDX-License-Identifier: MIT
#include "base/UrlUserInfo.h"

#include "base/ShellName.h"

#include <algorithm>

namespace goconf {

namespace {

/// Of a user name, as far as it is written without quotes and escapes (RFC 3986 section 2.3).
bool isUserByte(char c)
{
    return isNameByte(c) || QByteArrayView("-.~+%@").contains(c);
}

char at(QByteArrayView text, qsizetype position)
{
    return position < text.size() ? text.at(position) : '\0';
}

bool beginsWord(QByteArrayView text, qsizetype position)
{
    const char before = position > 0 ? text.at(position - 1) : '\n';
    return !isUserByte(before) && !QByteArrayView("/:$\\{").contains(before);
}

/// The end of a part of a URL that begins at `position`: at one of `ends`, at what no URL has, or at another
/// URL.
qsizetype endOfPart(QByteArrayView text, qsizetype position, QByteArrayView ends)
{
    const QByteArrayView never("\"'`<>\\ \t\r\n");
    while (position < text.size() && !never.contains(text.at(position)) &&
           !ends.contains(text.at(position)) && !text.sliced(position).startsWith("://"))
        ++position;
    return position;
}

/// The last '@', but for those in the paths of module proxies (go.dev/ref/mod#goproxy-protocol).
qsizetype lastSign(QByteArrayView url)
{
    qsizetype sign = url.lastIndexOf('@');
    const auto isProxyPath = [&] {
        const QByteArrayView rest = url.sliced(sign - 1);
        return rest.startsWith("/@v/") || rest == "/@latest";
    };
    while (sign > 0 && isProxyPath())
        sign = url.first(sign).lastIndexOf('@');
    return sign;
}

/// The last '@' of the URL whose authority reaches from `begin` to `end`.
qsizetype lastSignOfUrl(QByteArrayView text, qsizetype begin, qsizetype end)
{
    return lastSign(text.sliced(begin, endOfPart(text, end, ",|") - begin));
}

bool isPort(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<UrlUserInfo::Range> UrlUserInfo::behindScheme(QByteArrayView text, qsizetype begin)
{
    const qsizetype end = endOfPart(text, begin, "/?#");
    const QByteArrayView authority = text.sliced(begin, end - begin);
    const qsizetype colon = authority.indexOf(':');
    qsizetype sign = authority.lastIndexOf('@');
    // A password may hold a '/' that nobody wrote as %2F, but host:8080/path is an address like any other.
    const bool isHost =
        colon >= 0 && sign < 0 && colon + 1 < authority.size() && isPort(authority.sliced(colon + 1));
    if (!isHost && (colon >= 0 || (sign < 0 && at(text, end) != '/')))
        sign = std::max(sign, lastSignOfUrl(text, begin, end));
    if (sign < 0)
        return std::nullopt;
    return Range{colon >= 0 && colon < sign ? begin + colon + 1 : begin, begin + sign};
}

std::optional<UrlUserInfo::Range> UrlUserInfo::bareAt(QByteArrayView text, qsizetype position)
{
    if (!isUserByte(at(text, position)) || !beginsWord(text, position))
        return std::nullopt;
    qsizetype colon = position;
    while (isUserByte(at(text, colon)))
        ++colon;
    if (at(text, colon) != ':' || at(text, colon + 1) == '/')
        return std::nullopt;
    const qsizetype begin = colon + 1;
    const qsizetype end = endOfPart(text, begin, "/?#,|");
    const QByteArrayView authority = text.sliced(begin, end - begin);
    qsizetype sign = authority.lastIndexOf('@');
    if (!isPort(authority) && !text.sliced(position, colon - position).contains('@'))
        sign = std::max(sign, lastSignOfUrl(text, begin, end));
    if (sign <= 0 || !isNameByte(at(text, begin + sign + 1)))
        return std::nullopt;
    return Range{begin, begin + sign};
}

} // namespace goconf
