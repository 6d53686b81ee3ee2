// SPDX-License-Identifier: MIT
#include "env/ListEdits.h"

#include "support/Rounds.h"

#include <QTest>

#include <random>

using namespace goconf;

namespace {

QByteArrayList distinct(const QByteArrayList &list)
{
    QByteArrayList result;
    for (const QByteArray &element : list) {
        if (!result.contains(element))
            result.append(element);
    }
    return result;
}

/// What every store does with these edits (EnvEdit::Kind).
QByteArrayList carriedOut(QByteArrayList list, const QVector<EnvEdit> &edits)
{
    for (const EnvEdit &edit : edits) {
        list.removeAll(edit.value);
        if (edit.kind == EnvEdit::AddFirst)
            list.prepend(edit.value);
        else if (edit.kind == EnvEdit::AddLast)
            list.append(edit.value);
    }
    return list;
}

QByteArrayList randomList(std::mt19937 &random)
{
    QByteArrayList list;
    const int size = int(random() % 8);
    for (int i = 0; i < size; ++i)
        list.append(QByteArray(1, char('a' + random() % 9)));
    return list;
}

} // namespace

class TestListEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makeTheWantedList()
    {
        const uint seed = 20261122;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int i = 0; i < test::rounds(2000); ++i) {
            const QByteArrayList before = randomList(random);
            const QByteArrayList after = randomList(random);
            const QVector<EnvEdit> edits = listEdits("PATH", before, after);
            const QByteArrayList made = carriedOut(before, edits);
            if (distinct(made) != distinct(after))
                qWarning() << before << after << made;
            QCOMPARE(distinct(made), distinct(after));
            for (const QByteArray &element : after)
                QVERIFY(made.count(element) == 1 || before.count(element) <= after.count(element));
        }
    }

    void whatKeepsItsPlaceIsLeftAlone()
    {
        QVERIFY(listEdits("PATH", {"a", "b", "c"}, {"a", "b", "c"}).isEmpty());
        const QVector<EnvEdit> moved = listEdits("PATH", {"a", "b", "c", "d"}, {"c", "a", "b", "d"});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.constFirst().kind, EnvEdit::AddFirst);
        QCOMPARE(moved.constFirst().value, "c");
        const QVector<EnvEdit> removed = listEdits("PATH", {"a", "b", "c"}, {"a", "c"});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.constFirst().kind, EnvEdit::RemoveItem);
    }

    void anElementThatStoodThereTwiceStandsThereOnce()
    {
        const QVector<EnvEdit> edits = listEdits("PATH", {"a", "b", "a"}, {"a", "b"});
        QCOMPARE(carriedOut({"a", "b", "a"}, edits), (QByteArrayList{"a", "b"}));
    }
};

QTEST_GUILESS_MAIN(TestListEdits)
#include "ListEdits.moc"
