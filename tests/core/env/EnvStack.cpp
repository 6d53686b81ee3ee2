// SPDX-License-Identifier: MIT
#include "env/EnvStack.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

EnvLayer layer(const QString &store, const QList<QPair<QByteArray, QByteArray>> &values,
               EmptyValue emptyValue = EmptyValue::Unset, bool inForce = true)
{
    EnvLayer result{store, {}, emptyValue, inForce};
    for (int i = 0; i < values.size(); ++i) {
        const auto &[name, value] = values.at(i);
        result.snapshot.entries.append({name, value, value, {u"/"_s + store, i + 1}, Certainty::Exact});
    }
    return result;
}

/// "store:line=value" with '*' for the effective row and '-' for shadowed ones.
QStringList drawn(const Ladder &ladder)
{
    QStringList rows;
    for (const LadderRow &row : ladder) {
        const QString mark = row.effective ? u"*"_s : row.shadowed ? u"-"_s : u" "_s;
        rows.append(mark + row.store + u':' + QString::number(row.location.line) + u'=' +
                    QString::fromUtf8(row.value));
    }
    return rows;
}

} // namespace

class EnvStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLayerWins();
    void anEmptyOsVariableIsUnset();
    void anEmptyFileValueMasks();
    void theLastEntryOfALayerWins();
    void anEmptyLastEntryGivesTheLayerUp();
    void aLayerNotInForceIsShownOnly();
    void namesAreSortedAndUnique();
    void anyOrderOfNamesGivesTheSameRows();
    void aLadderOutlivesItsStack();
};

void EnvStackTest::theFirstLayerWins()
{
    const EnvStack stack({layer(u"process"_s, {{"A", "1"}}), layer(u"file"_s, {{"A", "2"}}),
                          layer(u"default"_s, {{"A", "3"}})});
    QCOMPARE(drawn(stack.ladder("A")), QStringList({u"*process:1=1"_s, u"-file:1=2"_s, u"-default:1=3"_s}));
    QVERIFY(stack.ladder("B").isEmpty());
}

void EnvStackTest::anEmptyOsVariableIsUnset()
{
    const EnvStack stack({layer(u"process"_s, {{"A", ""}}), layer(u"file"_s, {{"A", "2"}})});
    QCOMPARE(drawn(stack.ladder("A")), QStringList({u" process:1="_s, u"*file:1=2"_s}));
}

void EnvStackTest::anEmptyFileValueMasks()
{
    const EnvStack stack({layer(u"file"_s, {{"A", ""}}, EmptyValue::Masks),
                          layer(u"goroot"_s, {{"A", "2"}}, EmptyValue::Masks)});
    QCOMPARE(drawn(stack.ladder("A")), QStringList({u"*file:1="_s, u"-goroot:1=2"_s}));
}

void EnvStackTest::theLastEntryOfALayerWins()
{
    const EnvStack stack({layer(u"file"_s, {{"A", "1"}, {"B", "x"}, {"A", "2"}}, EmptyValue::Masks)});
    QCOMPARE(drawn(stack.ladder("A")), QStringList({u"*file:3=2"_s, u"-file:1=1"_s}));
}

void EnvStackTest::anEmptyLastEntryGivesTheLayerUp()
{
    const EnvStack stack({layer(u"bash"_s, {{"A", "1"}, {"A", ""}}), layer(u"file"_s, {{"A", "2"}})});
    QCOMPARE(drawn(stack.ladder("A")), QStringList({u" bash:2="_s, u" bash:1=1"_s, u"*file:1=2"_s}));
}

void EnvStackTest::aLayerNotInForceIsShownOnly()
{
    const EnvStack above(
        {layer(u"bash"_s, {{"A", "1"}}, EmptyValue::Unset, false), layer(u"file"_s, {{"A", "2"}})});
    QCOMPARE(drawn(above.ladder("A")), QStringList({u" bash:1=1"_s, u"*file:1=2"_s}));
    const EnvStack below(
        {layer(u"process"_s, {{"A", "0"}}), layer(u"bash"_s, {{"A", "1"}}, EmptyValue::Unset, false)});
    QCOMPARE(drawn(below.ladder("A")), QStringList({u"*process:1=0"_s, u"-bash:1=1"_s}));
}

void EnvStackTest::namesAreSortedAndUnique()
{
    const EnvStack stack(
        {layer(u"process"_s, {{"B", "1"}, {"A", "1"}}), layer(u"file"_s, {{"B", "2"}, {"C", ""}})});
    QCOMPARE(stack.names(), QByteArrayList({"A", "B", "C"}));
}

/// Whatever the order of the names in each layer, and however often they repeat: a ladder has the entries of
/// its name, layers from the top, within a layer from the last.
void EnvStackTest::anyOrderOfNamesGivesTheSameRows()
{
    constexpr quint32 seed = 20261121;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        QVector<EnvLayer> layers;
        QMap<QByteArray, QStringList> expected;
        const int kinds = 1 + random.bounded(30);
        for (int store = 0; store < 6; ++store) {
            QList<QPair<QByteArray, QByteArray>> values;
            const int count = random.bounded(40);
            for (int i = 0; i < count; ++i) {
                // Mostly in order, as stores are, with jumps.
                const int kind = random.bounded(4) == 0 ? random.bounded(kinds) : i % kinds;
                values.append({"N" + QByteArray::number(kind), QByteArray::number(random.bounded(1000))});
            }
            for (int i = count - 1; i >= 0; --i) {
                expected[values.at(i).first].append(
                    u"s%1:%2=%3"_s.arg(store).arg(i + 1).arg(QString::fromLatin1(values.at(i).second)));
            }
            layers.append(layer(u"s"_s + QString::number(store), values));
        }
        const EnvStack stack(layers);
        QCOMPARE(stack.names(), [&] {
            QByteArrayList names = expected.keys();
            std::sort(names.begin(), names.end());
            return names;
        }());
        for (auto variable = expected.cbegin(); variable != expected.cend(); ++variable) {
            QStringList rows = drawn(stack.ladder(variable.key()));
            for (QString &row : rows)
                row = row.sliced(1);
            QCOMPARE(rows, variable.value());
        }
        QVERIFY(stack.ladder("NONE").isEmpty());
    }
}

void EnvStackTest::aLadderOutlivesItsStack()
{
    Ladder kept;
    {
        const EnvStack stack({layer(u"process"_s, {{"A", QByteArray(100, 'x')}})});
        kept = stack.ladder("A");
    }
    const Ladder copy = kept;
    kept = Ladder();
    QCOMPARE(copy.constFirst().value, QByteArray(100, 'x'));
    QCOMPARE(copy.constFirst().store, u"process"_s);
}

QTEST_GUILESS_MAIN(EnvStackTest)
#include "EnvStack.moc"
