// SPDX-License-Identifier: MIT
#include "env/grammar/GlobPattern.h"

#include "env/grammar/GoText.h"

#include <optional>

namespace goconf {

namespace {

/// Steps over one character of a bracket, escaped or not; nothing when there is none, or nothing behind it.
std::optional<char32_t> takeCharacter(const QByteArray &pattern, qsizetype &i)
{
    if (i >= pattern.size() || pattern.at(i) == '-' || pattern.at(i) == ']')
        return std::nullopt;
    if (pattern.at(i) == '\\' && ++i >= pattern.size())
        return std::nullopt;
    const GoText::Rune rune = GoText::runeAt(pattern, i);
    i += rune.width;
    if (!rune.valid || i >= pattern.size())
        return std::nullopt;
    return rune.value;
}

/// `i` stands behind '['; afterwards behind ']'. Whether `rune` is one of those meant; nothing when the
/// bracket is not well-formed.
std::optional<bool> takeBracket(const QByteArray &pattern, qsizetype &i, char32_t rune)
{
    const bool negated = i < pattern.size() && pattern.at(i) == '^';
    if (negated)
        ++i;
    bool found = false;
    for (int ranges = 0;; ++ranges) {
        if (ranges > 0 && i < pattern.size() && pattern.at(i) == ']') {
            ++i;
            return found != negated;
        }
        const auto low = takeCharacter(pattern, i);
        if (!low)
            return std::nullopt;
        auto high = low;
        if (pattern.at(i) == '-')
            high = takeCharacter(pattern, ++i);
        if (!high)
            return std::nullopt;
        found = found || (*low <= rune && rune <= *high);
    }
}

/// Matches what stands at `p`, no star, with what stands at `n`, and steps over both.
bool takeOne(const QByteArray &pattern, qsizetype &p, const QByteArray &name, qsizetype &n)
{
    if (p >= pattern.size() || n >= name.size())
        return false;
    const char byte = pattern.at(p++);
    if (byte == '?' || byte == '[') {
        const GoText::Rune rune = GoText::runeAt(name, n);
        n += rune.width;
        return byte == '?' ? rune.value != U'/' : takeBracket(pattern, p, rune.value).value_or(false);
    }
    if (byte == '\\')
        return p < pattern.size() && pattern.at(p++) == name.at(n++);
    return byte == name.at(n++);
}

} // namespace

bool GlobPattern::matches(const QByteArray &pattern, const QByteArray &name)
{
    qsizetype p = 0;
    qsizetype n = 0;
    // Where the last star stands, and how far it reaches so far. Going back to an earlier one never helps.
    qsizetype star = -1;
    qsizetype reach = 0;
    while (p < pattern.size() || n < name.size()) {
        if (p < pattern.size() && pattern.at(p) == '*') {
            star = ++p;
            reach = n;
            continue;
        }
        if (takeOne(pattern, p, name, n))
            continue;
        if (star < 0 || reach >= name.size() || name.at(reach) == '/')
            return false;
        p = star;
        n = ++reach;
    }
    return true;
}

bool GlobPattern::isWellFormed(const QByteArray &pattern)
{
    for (qsizetype i = 0; i < pattern.size();) {
        const char byte = pattern.at(i++);
        if (byte == '\\' && i++ >= pattern.size())
            return false;
        if (byte == '[' && !takeBracket(pattern, i, U'\0'))
            return false;
    }
    return true;
}

} // namespace goconf
