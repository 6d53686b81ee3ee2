// SPDX-License-Identifier: MIT
#include "net/ProxySettings.h"

#include "env/grammar/GoText.h"

#include <algorithm>

namespace goconf {

namespace {

struct HostPort
{
    QByteArray host;
    QByteArray port;
};

/// net.SplitHostPort: "host:port", "[v6]:port"; nothing when the text has no such form.
std::optional<HostPort> splitHostPort(const QByteArray &text)
{
    const qsizetype colon = text.lastIndexOf(':');
    if (colon < 0)
        return std::nullopt;
    QByteArray host = text.left(colon);
    if (text.startsWith('[')) {
        if (text.indexOf(']') != colon - 1)
            return std::nullopt;
        host = text.mid(1, colon - 2);
    } else if (host.contains(':') || host.contains('[') || host.contains(']')) {
        return std::nullopt;
    }
    const QByteArray port = text.mid(colon + 1);
    if (host.contains('[') || port.contains('[') || port.contains(']'))
        return std::nullopt;
    return HostPort{host, port};
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

/// The ASCII form of an international name; what is none stays as it is. QUrl wants no dot in front.
QByteArray idnaAscii(const QByteArray &name)
{
    if (isAscii(name))
        return name;
    const bool dot = name.startsWith('.');
    const QByteArray ascii = QUrl::toAce(QString::fromUtf8(dot ? name.mid(1) : name));
    if (ascii.isEmpty())
        return name;
    return dot ? '.' + ascii : ascii;
}

QByteArray defaultPort(const QByteArray &scheme)
{
    if (scheme == "http")
        return "80";
    if (scheme == "https")
        return "443";
    return scheme == "socks5" || scheme == "socks5h" ? "1080" : "";
}

/// httpproxy.parseProxy: a URL, or "host[:port]" for a plain HTTP proxy.
std::optional<GoUrl> parseProxy(const QByteArray &value)
{
    if (value.isEmpty())
        return std::nullopt;
    const Result<GoUrl> url = GoUrl::parse(value);
    if (!url || url->scheme.isEmpty() || url->host.isEmpty()) {
        if (const Result<GoUrl> guess = GoUrl::parse("http://" + value))
            return *guess;
    }
    return url ? std::optional(*url) : std::nullopt;
}

} // namespace

ProxySettings::ProxySettings(const Environment &environment)
    : m_http(source(environment, "HTTP_PROXY", "http_proxy"))
    , m_https(source(environment, "HTTPS_PROXY", "https_proxy"))
    , m_cgi(!environment.value("REQUEST_METHOD").isEmpty())
{
    const QByteArray upper = environment.value("NO_PROXY");
    readExceptions(upper.isEmpty() ? environment.value("no_proxy") : upper);
}

ProxySettings::Source ProxySettings::source(const Environment &environment, const QByteArray &upper,
                                            const QByteArray &lower)
{
    const QByteArray variable = environment.value(upper).isEmpty() ? lower : upper;
    return {variable, parseProxy(environment.value(variable))};
}

void ProxySettings::readExceptions(const QByteArray &list)
{
    const QByteArrayList entries = list.split(',');
    for (const QByteArray &text : entries) {
        const QByteArray entry = QString::fromUtf8(GoText::trimmed(text)).toLower().toUtf8();
        if (entry == "*") {
            m_all = true;
            return;
        }
        if (!entry.isEmpty())
            readException(entry);
    }
}

void ProxySettings::readException(const QByteArray &entry)
{
    if (const std::optional<IpBlock> block = IpBlock::parse(entry)) {
        m_blocks.append(*block);
        return;
    }
    HostPort part{entry, {}};
    if (const std::optional<HostPort> split = splitHostPort(entry))
        part = *split;
    if (const std::optional<IpAddress> address = IpAddress::parseWithoutZone(part.host)) {
        m_addresses.append({*address, part.port});
        return;
    }
    if (part.host.isEmpty())
        return;
    if (part.host.startsWith("*."))
        part.host.remove(0, 1);
    const bool itself = !part.host.startsWith('.');
    m_domains.append({idnaAscii(itself ? '.' + part.host : part.host), part.port, itself});
}

bool ProxySettings::isException(const QUrl &url) const
{
    const QByteArray host = idnaAscii(url.host(QUrl::FullyDecoded).toUtf8());
    if (host == "localhost")
        return true;
    const QByteArray port =
        url.port() >= 0 ? QByteArray::number(url.port()) : defaultPort(url.scheme().toUtf8());
    const auto portFits = [&port](const QByteArray &wanted) { return wanted.isEmpty() || wanted == port; };
    if (m_all)
        return true;
    if (const std::optional<IpAddress> address = IpAddress::parse(host)) {
        return address->isLoopback() ||
               std::any_of(m_blocks.begin(), m_blocks.end(),
                           [&](const IpBlock &block) { return block.contains(*address); }) ||
               std::any_of(m_addresses.begin(), m_addresses.end(), [&](const Address &exception) {
                   return exception.address == *address && portFits(exception.port);
               });
    }
    return std::any_of(m_domains.begin(), m_domains.end(), [&](const Domain &domain) {
        const bool fits = host.endsWith(domain.suffix) || (domain.itself && host == domain.suffix.mid(1));
        return fits && portFits(domain.port);
    });
}

Result<std::optional<GoUrl>> ProxySettings::urlFor(const QUrl &url) const
{
    const bool secure = url.scheme() == QLatin1String("https");
    const Source &source = secure ? m_https : m_http;
    if (!source.url || (!secure && url.scheme() != QLatin1String("http")))
        return std::nullopt;
    if (!secure && m_cgi) {
        return fail(ErrorCode::Refused,
                    tr("HTTP_PROXY is not used where REQUEST_METHOD is set, because a web client could have "
                       "set it: unset REQUEST_METHOD"));
    }
    if (isException(url))
        return std::nullopt;
    return source.url;
}

Result<std::optional<HttpProxy>> ProxySettings::proxyFor(const QUrl &url) const
{
    const Result<std::optional<GoUrl>> found = urlFor(url);
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::nullopt;
    const GoUrl &proxy = **found;
    const QByteArray variable = url.scheme() == QLatin1String("https") ? m_https.variable : m_http.variable;
    if (proxy.scheme == "https") {
        return fail(ErrorCode::Unsupported,
                    tr("the proxy of %1 wants to be spoken to through TLS, which is not supported: name it "
                       "with http:// if it can do that")
                        .arg(QString::fromUtf8(variable)));
    }
    const bool socks = proxy.scheme == "socks5" || proxy.scheme == "socks5h";
    const QUrl address = QUrl::fromEncoded("http://" + proxy.host);
    if ((!socks && proxy.scheme != "http") || address.host().isEmpty()) {
        return fail(ErrorCode::InvalidValue,
                    tr("%1 names no proxy: write http://HOST:PORT or socks5://HOST:PORT")
                        .arg(QString::fromUtf8(variable)));
    }
    HttpProxy result;
    result.kind = socks ? HttpProxy::Socks5 : HttpProxy::Http;
    result.host = address.host();
    result.port = quint16(address.port(defaultPort(proxy.scheme).toInt()));
    result.user = QUrl::fromPercentEncoding(proxy.user);
    result.password = QUrl::fromPercentEncoding(proxy.password);
    result.variable = variable;
    return result;
}

} // namespace goconf
