// SPDX-License-Identifier: MIT
// The draft: one item per variable and place, every step can be taken back, and what it counts is right.
#include "workspace/Draft.h"
#include "support/Rounds.h"
#include "support/WatchedApplication.h"

#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const Draft &draft)
{
    QStringList keys;
    for (const DraftItem &item : draft.items())
        keys.append(item.key + u'=' + QString::fromUtf8(item.edit.value));
    return keys;
}

void anyStep(Draft &draft, QRandomGenerator &random)
{
    const QByteArray name = "NAME" + QByteArray::number(random.bounded(3));
    const QString store = random.bounded(2) ? u"bash"_s : u"go-env-file"_s;
    const EnvEdit edit{random.bounded(2) ? EnvEdit::Set : EnvEdit::AddLast, name,
                       QByteArray::number(random.bounded(4))};
    switch (random.bounded(4)) {
    case 0: draft.put(store, edit); break;
    case 1: draft.put(store, edit, HeldValue{"seen"}); break;
    case 2: draft.putPlan(u"plan"_s, u"A plan"_s, [](const Host &) { return ChangeSet(); }); break;
    default: draft.remove(Draft::keyOf(store, edit));
    }
}

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterEditReplacesTheEarlierOne()
    {
        Draft draft;
        draft.put(u"go-env-file"_s, {EnvEdit::Set, "GOPROXY", "a"}, HeldValue{"old"});
        draft.put(u"go-env-file"_s, {EnvEdit::Set, "GOPROXY", "b"}, HeldValue{"a"});
        QCOMPARE(draft.changes(), 1);
        QCOMPARE(draft.pending(u"go-env-file"_s, "GOPROXY")->value, "b");
        // What is written over is what stood there before the first edit.
        QVERIFY(draft.items().constFirst().seen == HeldValue{"old"});
    }

    void placesAreCountedOnce()
    {
        Draft draft;
        draft.put(u"go-env-file"_s, {EnvEdit::Set, "GOPROXY", "a"});
        draft.put(u"go-env-file"_s, {EnvEdit::Unset, "GOFLAGS", {}});
        draft.put(u"bash"_s, {EnvEdit::AddFirst, "PATH", "/a"});
        draft.put(u"bash"_s, {EnvEdit::AddFirst, "PATH", "/b"});
        QCOMPARE(draft.changes(), 4);
        QCOMPARE(draft.places(), 2);
    }

    void discardingCanBeTakenBack()
    {
        Draft draft;
        draft.put(u"bash"_s, {EnvEdit::Set, "A", "1"});
        draft.discard();
        QVERIFY(draft.isEmpty());
        draft.undo();
        QCOMPARE(draft.changes(), 1);
    }

    void whatWasAppliedCannot()
    {
        Draft draft;
        draft.put(u"bash"_s, {EnvEdit::Set, "A", "1"});
        draft.settle(draft.items());
        QVERIFY(draft.isEmpty());
        QVERIFY(!draft.canUndo());
    }

    void whatWasPutWhileItWasAppliedStays()
    {
        Draft draft;
        draft.put(u"bash"_s, {EnvEdit::Set, "A", "1"}, HeldValue{"old"});
        draft.put(u"bash"_s, {EnvEdit::Set, "B", "1"}, HeldValue{"old"});
        const QVector<DraftItem> applied = draft.items();
        draft.put(u"bash"_s, {EnvEdit::Set, "A", "2"}, HeldValue{"old"});
        draft.put(u"bash"_s, {EnvEdit::Set, "C", "1"}, HeldValue{"other"});
        draft.settle(applied);
        QCOMPARE(keysOf(draft), (QStringList{u"bash/A=2"_s, u"bash/C=1"_s}));
        // What was applied is what the newer edit replaces.
        QVERIFY(draft.items().constFirst().seen == HeldValue{"1"});
        QVERIFY(draft.items().constLast().seen == HeldValue{"other"});
    }

    /// Any steps, then as many undos: the draft is as it was at each of them.
    void undoWalksBackOverAnySteps()
    {
        const quint32 seed = 20261121;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < test::rounds(200); ++round) {
            Draft draft;
            QVector<QStringList> states{keysOf(draft)};
            int signalled = 0;
            connect(&draft, &Draft::changed, &draft, [&] { ++signalled; });
            while (states.size() < 12) {
                const int before = signalled;
                anyStep(draft, random);
                if (signalled > before)
                    states.append(keysOf(draft));
            }
            while (draft.canUndo()) {
                states.removeLast();
                draft.undo();
                QCOMPARE(keysOf(draft), states.constLast());
            }
            QCOMPARE(states.size(), 1);
        }
    }
};

GOCONF_UI_TEST_MAIN(TestDraft)
#include "Draft.moc"
