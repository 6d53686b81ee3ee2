// SPDX-License-Identifier: MIT
#include "stores/windows/WindowsExpansion.h"

#include "base/ItemList.h"
#include "change/ShownText.h"

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

} // namespace

QByteArray expanded(const QByteArray &text, const Environment &environment)
{
    QByteArray result;
    walk(
        text, [&](const QByteArray &part) { result += part; },
        [&](const QByteArray &name) {
            const std::optional<QByteArray> value = environment.find(name);
            result += value ? *value : '%' + name + '%';
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
        shown.append(u'%' + shownText(name) + u'%');
    return itemList(shown);
}

} // namespace goconf::windows_expansion
