// SPDX-License-Identifier: MIT
#include "env/grammar/FipsVersion.h"

namespace goconf {

namespace {

/// Takes the digits off the start of `text` and says whether there were any.
bool takeDigits(QByteArray &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits) >= '0' && text.at(digits) <= '9')
        ++digits;
    text.remove(0, digits);
    return digits > 0;
}

bool takePrefix(QByteArray &text, const QByteArray &prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text.remove(0, prefix.size());
    return true;
}

} // namespace

bool FipsVersion::isValid(const GoVariable &variable, const QByteArray &value, const GoVersion &go)
{
    if (isKnownTo(go, variable.choices, value))
        return true;
    QByteArray rest = value;
    if (!takePrefix(rest, "v1.") || !takeDigits(rest) || !takePrefix(rest, ".") || !takeDigits(rest))
        return false;
    if (rest.isEmpty())
        return true;
    if (takePrefix(rest, "-rc"))
        return takeDigits(rest) && rest.isEmpty();
    return takePrefix(rest, "-") && rest.size() == 8;
}

} // namespace goconf
