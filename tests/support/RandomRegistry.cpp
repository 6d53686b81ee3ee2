// SPDX-License-Identifier: MIT
#include "support/RandomRegistry.h"

#include "base/WindowsName.h"
#include "change/RegistryText.h"

#include <QSet>

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

} // namespace goconf::test
