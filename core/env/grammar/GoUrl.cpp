// SPDX-License-Identifier: MIT
#include "env/grammar/GoUrl.h"

#include <algorithm>
#include <cctype>

namespace goconf {

namespace {

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isControl(char byte)
{
    const auto value = static_cast<uchar>(byte);
    return value < 0x20 || value == 0x7F;
}

bool isUserByte(char byte)
{
    return isLetter(byte) || isDigit(byte) || QByteArrayView("-._:~!$&'()*+,;=%@").contains(byte);
}

bool isHostByte(char byte)
{
    return isLetter(byte) || isDigit(byte) || static_cast<uchar>(byte) >= 0x80 ||
           QByteArrayView("-_.~!$&'()*+,;=:[]<>\"").contains(byte);
}

tl::unexpected<Error> invalid(const QString &what, const char *go)
{
    return fail(ErrorCode::InvalidValue, what, QString::fromLatin1(go));
}

} // namespace

Result<GoUrl> GoUrl::parse(const QByteArray &text)
{
    GoUrl url;
    const qsizetype hash = text.indexOf('#');
    QByteArray rest = hash < 0 ? text : text.left(hash);
    url.hasFragment = hash >= 0 && hash + 1 < text.size();
    if (std::any_of(rest.begin(), rest.end(), isControl))
        return invalid(tr("The address contains a control character."), "invalid control character in URL");
    const auto scheme = takeScheme(rest);
    if (!scheme)
        return fail(scheme.error());
    url.scheme = scheme->toLower();
    if (const qsizetype question = rest.indexOf('?'); question >= 0) {
        url.hasQuery = true;
        rest.truncate(question);
    }
    if (!rest.startsWith('/')) {
        if (!url.scheme.isEmpty()) {
            url.opaque = rest;
            return url;
        }
        if (rest.split('/').constFirst().contains(':'))
            return invalid(tr("The address begins with something that is no scheme such as https."),
                           "first path segment in URL cannot contain colon");
    }
    if (rest.startsWith("//") && (!url.scheme.isEmpty() || !rest.startsWith("///"))) {
        const qsizetype slash = rest.indexOf('/', 2);
        const QByteArray authority = slash < 0 ? rest.mid(2) : rest.mid(2, slash - 2);
        rest = slash < 0 ? QByteArray() : rest.mid(slash);
        if (const auto read = url.readAuthority(authority); !read)
            return fail(read.error());
    } else if (!url.scheme.isEmpty()) {
        // Go's OmitHost: "file:/path" is not "file:///path".
        url.opaque = rest;
    }
    if (const auto escapes = checkEscapes(rest); !escapes)
        return fail(escapes.error());
    url.path = rest;
    return url;
}

Result<QByteArray> GoUrl::takeScheme(QByteArray &rest)
{
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const char byte = rest.at(i);
        if (isLetter(byte))
            continue;
        if (byte == ':') {
            if (i == 0)
                return invalid(tr("The address begins with a colon; a scheme such as https is missing."),
                               "missing protocol scheme");
            const QByteArray scheme = rest.left(i);
            rest.remove(0, i + 1);
            return scheme;
        }
        if (i > 0 && (isDigit(byte) || byte == '+' || byte == '-' || byte == '.'))
            continue;
        break;
    }
    return QByteArray();
}

Result<void> GoUrl::readAuthority(const QByteArray &authority)
{
    const qsizetype at = authority.lastIndexOf('@');
    host = authority.mid(at + 1);
    if (const auto checked = checkHost(host); !checked)
        return checked;
    if (at < 0)
        return {};
    const QByteArray info = authority.left(at);
    if (!std::all_of(info.begin(), info.end(), isUserByte))
        return invalid(
            tr("The user name or password in the address contains a byte that must be escaped as %XX."),
            "invalid userinfo");
    hasUser = true;
    const qsizetype colon = info.indexOf(':');
    hasPassword = colon >= 0;
    user = hasPassword ? info.left(colon) : info;
    password = hasPassword ? info.mid(colon + 1) : QByteArray();
    return checkEscapes(info);
}

Result<void> GoUrl::checkHost(const QByteArray &host)
{
    const qsizetype bracket = host.lastIndexOf('[');
    const qsizetype close = host.lastIndexOf(']');
    if (bracket > 0 || (bracket == 0 && close < 0))
        return invalid(tr("The host in the address has an unpaired bracket."), "invalid IP-literal");
    if (bracket == 0) {
        const QByteArray address = host.mid(1, close - 1).split('%').constFirst();
        const bool plausible =
            address.count(':') >= 2 && std::all_of(address.begin(), address.end(), [](char byte) {
                return std::isxdigit(static_cast<uchar>(byte)) != 0 || byte == ':' || byte == '.';
            });
        if (!plausible)
            return invalid(tr("The host in brackets is no IPv6 address."), "invalid host");
        return checkPort(host.mid(close + 1));
    }
    if (const qsizetype colon = host.indexOf(':'); colon >= 0) {
        if (const auto port = checkPort(host.mid(colon)); !port)
            return port;
    }
    for (qsizetype i = 0; i < host.size(); ++i) {
        if (host.at(i) == '%') {
            // In a host only bytes beyond ASCII may be escaped.
            bool ok = false;
            const int value = host.mid(i + 1, 2).toInt(&ok, 16);
            if (!ok || host.size() < i + 3 || value < 0x80)
                return invalid(tr("The host in the address contains an escape that does not belong there."),
                               "invalid URL escape");
        } else if (!isHostByte(host.at(i))) {
            return invalid(
                tr("The host in the address contains the character “%1”.").arg(QLatin1Char(host.at(i))),
                "invalid character in host name");
        }
    }
    return {};
}

Result<void> GoUrl::checkPort(const QByteArray &port)
{
    if (port.isEmpty())
        return {};
    if (port.at(0) != ':' || !std::all_of(port.begin() + 1, port.end(), isDigit))
        return invalid(tr("What stands behind the colon of the host is no port number; in a password the "
                          "signs / ? # must be escaped."),
                       "invalid port after host");
    return {};
}

Result<void> GoUrl::checkEscapes(const QByteArray &text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
        const bool complete = i + 2 < text.size() && std::isxdigit(static_cast<uchar>(text.at(i + 1))) != 0 &&
                              std::isxdigit(static_cast<uchar>(text.at(i + 2))) != 0;
        if (!complete)
            return invalid(tr("A percent sign in the address must be followed by two hexadecimal digits."),
                           "invalid URL escape");
    }
    return {};
}

} // namespace goconf
