// SPDX-License-Identifier: MIT
#include "base/SecretSigns.h"

#include "base/Secret.h"
#include "base/ShellName.h"

#include <algorithm>
#include <iterator>

namespace goconf {

namespace {

constexpr QByteArrayView secretWords[] = {"token", "secret", "pass", "credential", "cookie"};
/// These only as whole words of a name.
constexpr QByteArrayView secretSegments[] = {"pwd", "pw", "pat", "auth", "authorization"};
/// What a token begins with. https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/,
/// https://docs.gitlab.com/security/tokens/
constexpr QByteArrayView tokenPrefixes[] = {"ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-"};
/// RFC 9110 section 11.6.2: scheme, blank, credentials.
constexpr QByteArrayView authSchemes[] = {"bearer", "basic"};
constexpr qsizetype shortestToken = 8;

bool isTokenByte(char c)
{
    return isNameByte(c) || QByteArrayView("-.~+/=").contains(c);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool equalsFolded(QByteArrayView text, QByteArrayView lowered)
{
    return text.size() == lowered.size() && std::equal(text.begin(), text.end(), lowered.begin(),
                                                       [](char a, char b) { return lower(a) == b; });
}

template <typename Predicate>
qsizetype endWhere(QByteArrayView text, qsizetype position, Predicate belongs)
{
    while (position < text.size() && belongs(text.at(position)))
        ++position;
    return position;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// A word that begins as tokens do.
std::optional<SecretSigns::Range> tokenAt(QByteArrayView text, qsizetype position)
{
    const QByteArrayView rest = text.sliced(position);
    const auto prefix = std::find_if(std::begin(tokenPrefixes), std::end(tokenPrefixes),
                                     [&](QByteArrayView one) { return rest.startsWith(one); });
    if (prefix == std::end(tokenPrefixes))
        return std::nullopt;
    const qsizetype begin = position + prefix->size();
    const qsizetype end = endWhere(text, begin, [](char c) { return isNameByte(c) || c == '-'; });
    return end - begin < shortestToken ? std::nullopt : std::optional(SecretSigns::Range{begin, end});
}

/// "Bearer XYZ" where a value begins, so that prose stays: behind a sign of assignment or a quote. What
/// follows must look like no word: a digit, a capital or a sign in it.
std::optional<SecretSigns::Range> credentialsAt(QByteArrayView text, qsizetype position)
{
    qsizetype before = position;
    while (before > 0 && isBlank(text.at(before - 1)))
        --before;
    if (before > 0 && !QByteArrayView(":=\"'").contains(text.at(before - 1)))
        return std::nullopt;
    const qsizetype schemeEnd = endWhere(text, position, isNameByte);
    const QByteArrayView scheme = text.sliced(position, schemeEnd - position);
    const qsizetype begin = endWhere(text, schemeEnd, isBlank);
    if (begin == schemeEnd || std::none_of(std::begin(authSchemes), std::end(authSchemes),
                                           [&](QByteArrayView one) { return equalsFolded(scheme, one); }))
        return std::nullopt;
    const qsizetype end = endWhere(text, begin, isTokenByte);
    const QByteArrayView token = text.sliced(begin, end - begin);
    const bool isWord = std::all_of(token.begin(), token.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return isWord || token.size() < shortestToken ? std::nullopt
                                                  : std::optional(SecretSigns::Range{begin, end});
}

} // namespace

QVector<QByteArrayView> SecretSigns::all()
{
    QVector<QByteArrayView> signs{"key", "://", "@"};
    const auto add = [&](const auto &words) {
        for (const QByteArrayView word : words)
            signs.append(word);
    };
    add(secretWords);
    add(secretSegments);
    add(tokenPrefixes);
    add(authSchemes);
    return signs;
}

std::optional<SecretSigns::Range> SecretSigns::shapeAt(QByteArrayView text, qsizetype position)
{
    const std::optional<Range> token = tokenAt(text, position);
    return token ? token : credentialsAt(text, position);
}

bool isSecretName(QByteArrayView name)
{
    const auto contains = [name](QByteArrayView word) {
        return std::search(name.begin(), name.end(), word.begin(), word.end(),
                           [](char a, char b) { return lower(a) == b; }) != name.end();
    };
    // Only at the end of a word: API_KEY and APIKEY_FILE are meant, KEYBOARD is not.
    for (qsizetype i = 0; i + 3 <= name.size(); ++i) {
        if (lower(name.at(i)) == 'k' && lower(name.at(i + 1)) == 'e' && lower(name.at(i + 2)) == 'y' &&
            (i + 3 == name.size() || name.at(i + 3) == '_'))
            return true;
    }
    if (std::any_of(std::begin(secretWords), std::end(secretWords), contains))
        return true;
    // PWD and OLDPWD are the shell's; SSH_AUTH_SOCK and its like name a socket.
    if (name == "PWD" || name.endsWith("_SOCK"))
        return false;
    qsizetype begin = 0;
    while (begin < name.size()) {
        const qsizetype bar = name.indexOf('_', begin);
        const qsizetype end = bar < 0 ? name.size() : bar;
        const QByteArrayView segment = name.sliced(begin, end - begin);
        if (std::any_of(std::begin(secretSegments), std::end(secretSegments),
                        [&](QByteArrayView one) { return equalsFolded(segment, one); }))
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace goconf
