// SPDX-License-Identifier: MIT
#include "stores/windows/WindowsExpansion.h"

#include "base/ItemList.h"
#include "base/Wtf8.h"
#include "change/ShownName.h"

#include <algorithm>

namespace goconf::windows_expansion {

namespace {

/// Calls `text` with each part that no '%' encloses and `name` with each name between two of them.
template <typename Text, typename Name>
void walk(const QByteArray &whole, Text text, Name name)
{
    qsizetype done = 0;
    for (;;) {
        const qsizetype first = whole.indexOf('%', done);
        const qsizetype second = first < 0 ? -1 : whole.indexOf('%', first + 1);
        if (second < 0)
            break;
        text(whole.sliced(done, first - done));
        name(whole.sliced(first + 1, second - first - 1));
        done = second + 1;
    }
    text(whole.sliced(done));
}

/// WTF-8 spells two halves of a character that come together as that character.
void append(QByteArray &text, const QByteArray &more)
{
    const auto isHalf = [](QByteArrayView bytes, char first, char last) {
        return bytes.size() == 3 && bytes[0] == '\xed' && bytes[1] >= first && bytes[1] <= last;
    };
    constexpr qsizetype size = 3;
    const QByteArray high = text.last(std::min(size, text.size()));
    const QByteArray low = more.first(std::min(size, more.size()));
    if (!isHalf(high, '\xa0', '\xaf') || !isHalf(low, '\xb0', '\xbf')) {
        text += more;
        return;
    }
    text.chop(size);
    text +=
        toWtf8(fromWtf8(high).value_or(QString()) + fromWtf8(low).value_or(QString())) + more.sliced(size);
}

} // namespace

QByteArray expanded(const QByteArray &text, const Environment &environment)
{
    QByteArray result;
    walk(
        text, [&](const QByteArray &part) { append(result, part); },
        [&](const QByteArray &name) {
            const std::optional<QByteArray> value = environment.find(name);
            append(result, value ? *value : '%' + name + '%');
        });
    return result;
}

QByteArrayList references(const QByteArray &text)
{
    QByteArrayList names;
    walk(
        text, [](const QByteArray &) {},
        [&](const QByteArray &name) {
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        });
    return names;
}

QByteArrayList unknownReferences(const QByteArray &text, const Environment &environment)
{
    QByteArrayList names = references(text);
    names.removeIf([&](const QByteArray &name) { return environment.contains(name); });
    return names;
}

QString shownReferences(const QByteArrayList &names)
{
    QStringList shown;
    for (const QByteArray &name : names)
        shown.append(u'%' + shownName(name) + u'%');
    return itemList(shown);
}

} // namespace goconf::windows_expansion
