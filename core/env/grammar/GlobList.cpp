// SPDX-License-Identifier: MIT
#include "env/grammar/GlobList.h"

namespace goconf {

namespace {

/// Steps over one character of a bracket, escaped or not; false when there is none.
bool takeCharacter(const QByteArray &pattern, qsizetype &i)
{
    if (i >= pattern.size() || pattern.at(i) == '-' || pattern.at(i) == ']')
        return false;
    if (pattern.at(i) == '\\' && ++i >= pattern.size())
        return false;
    ++i;
    return i < pattern.size();
}

/// `i` stands behind '['; afterwards behind ']'.
bool takeBracket(const QByteArray &pattern, qsizetype &i)
{
    if (i < pattern.size() && pattern.at(i) == '^')
        ++i;
    for (int ranges = 0;; ++ranges) {
        if (ranges > 0 && i < pattern.size() && pattern.at(i) == ']') {
            ++i;
            return true;
        }
        if (!takeCharacter(pattern, i))
            return false;
        if (pattern.at(i) == '-' && !takeCharacter(pattern, ++i))
            return false;
    }
}

} // namespace

GlobList GlobList::parse(const QByteArray &value)
{
    GlobList result;
    const QByteArrayList parts = value.split(',');
    for (QByteArray part : parts) {
        if (part.endsWith('/'))
            part.chop(1);
        if (!part.isEmpty())
            result.m_items.append(part);
    }
    return result;
}

bool GlobList::isWellFormed(const QByteArray &pattern)
{
    for (qsizetype i = 0; i < pattern.size();) {
        const char byte = pattern.at(i++);
        if (byte == '\\' && i++ >= pattern.size())
            return false;
        if (byte == '[' && !takeBracket(pattern, i))
            return false;
    }
    return true;
}

} // namespace goconf
