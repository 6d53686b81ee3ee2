// SPDX-License-Identifier: MIT
#include "support/RandomRegistry.h"

#include "base/WindowsName.h"
#include "change/RegistryText.h"

#include <QSet>

#include <algorithm>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

/// What means something to one of the formats, and what is easily lost.
const char16_t letters[] =
    u"aZ%%;;\"\"\\\\=@-[](),:/ \t\r\n.0ß中\u0001\u007f\u00a0\u202e\ufeff\ufffe\uffff\xd83d\xde00\xd800\xdc00";

QByteArray randomData(QRandomGenerator &random, quint32 type)
{
    const bool isText = type == 1 || type == 2 || type == 7;
    if (!isText || random.bounded(4) == 0)
        return randomBytes(random, 40);
    return RegistryText::bytes(randomText(random, 60));
}

} // namespace

QString randomText(QRandomGenerator &random, int longest)
{
    const int length = random.bounded(longest + 1);
    QString text;
    for (int i = 0; i < length; ++i) {
        const bool isPlain = random.bounded(2) == 0;
        text += isPlain ? QChar(char16_t('a' + random.bounded(26)))
                        : QChar(letters[random.bounded(int(std::size(letters)) - 1)]);
    }
    return text;
}

QByteArray randomBytes(QRandomGenerator &random, int longest)
{
    QByteArray bytes(random.bounded(longest + 1), '\0');
    for (char &byte : bytes)
        byte = random.bounded(3) == 0 ? '\0' : char(random.bounded(256));
    return bytes;
}

QVector<RegistryValue> randomValues(QRandomGenerator &random, int count)
{
    QVector<RegistryValue> values;
    QSet<QString> names;
    for (int i = 0; i < count; ++i) {
        const QString name = randomText(random, 12);
        if (names.contains(upperName(name)))
            continue;
        names.insert(upperName(name));
        const quint32 type =
            random.bounded(3) == 0 ? quint32(random.bounded(14)) : quint32(1 + random.bounded(2));
        values.append({name, type, randomData(random, type)});
    }
    return values;
}

QVector<RegistryChange> randomEdits(QRandomGenerator &random, const QString &key,
                                    const QVector<RegistryValue> &present)
{
    QVector<RegistryChange> edits;
    QSet<QString> planned;
    const QVector<RegistryValue> wanted = randomValues(random, 4) + present;
    for (const RegistryValue &wish : wanted) {
        const QString upper = upperName(wish.name);
        const auto found = std::find_if(present.cbegin(), present.cend(), [&](const RegistryValue &value) {
            return upperName(value.name) == upper;
        });
        const bool isPresent = found != present.cend();
        if (planned.contains(upper) || (isPresent && random.bounded(2) == 0))
            continue;
        planned.insert(upper);
        RegistryChange change{key, isPresent ? found->name : wish.name, {}, {}};
        if (isPresent)
            change.before = RegistryImage{found->type, found->data};
        if (!isPresent || random.bounded(2) == 0)
            change.after = RegistryImage{quint32(random.bounded(12)), randomBytes(random, 30)};
        if (change.before != change.after)
            edits.append(change);
    }
    return edits;
}

} // namespace goconf::test
