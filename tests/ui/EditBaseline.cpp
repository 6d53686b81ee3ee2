// SPDX-License-Identifier: MIT
// What an edit began with: who else wrote there meanwhile is told, and nothing of theirs is written over
// unasked; what we wrote ourselves is nobody else's.
#include "pages/variables/EditBaseline.h"

#include "change/RegistryType.h"
#include "support/Rounds.h"
#include "support/WatchedApplication.h"
#include "workspace/Draft.h"

#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto bash = "bash"_L1;
constexpr auto goEnv = "go-env-file"_L1;

DraftItem itemOf(const QString &store, EnvEdit::Kind kind, const QByteArray &value = {})
{
    DraftItem item = Draft::itemOf(store, {kind, "NAME", value});
    item.knowsSeen = kind == EnvEdit::Set || kind == EnvEdit::Unset;
    item.seen = HeldValue{"as the ladder shows it"};
    return item;
}

/// What an edit that is added now says it replaces.
std::optional<HeldValue> seenBy(const EditBaseline &baseline, const QString &store)
{
    QVector<DraftItem> items{itemOf(store, EnvEdit::Set, "typed")};
    baseline.setSeen(items, store);
    return items.constFirst().seen;
}

/// A place and an edit that is under way.
struct Edit
{
    explicit Edit(const std::optional<HeldValue> &present)
        : held{{bash, present}}
    {
        tell(false);
    }

    void tell(bool isEditing = true) { baseline.follow(held, waiting, isEditing); }
    /// Waits in the draft.
    void wish(EnvEdit::Kind kind, const QByteArray &value = {})
    {
        waiting = {itemOf(bash, kind, value)};
        tell();
    }
    /// By whomever.
    void write(const std::optional<HeldValue> &value)
    {
        held.insert(bash, value);
        tell();
    }
    /// What waits is written, and gone from the draft before anybody reads the place.
    void apply()
    {
        const std::optional<HeldValue> written = waiting.constFirst().wanted();
        waiting.clear();
        tell();
        write(written);
    }
    bool isChanged() const { return baseline.isChangedMeanwhile(bash); }

    HeldValues held;
    QVector<DraftItem> waiting;
    EditBaseline baseline;
};

} // namespace

class TestEditBaseline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersWriteIsTold_data()
    {
        QTest::addColumn<std::optional<HeldValue>>("began");
        QTest::addColumn<std::optional<HeldValue>>("present");
        QTest::addColumn<bool>("isChanged");
        using Held = std::optional<HeldValue>;
        const Held text = HeldValue{"a", registry_type::text};
        const Held expandable = HeldValue{"a", registry_type::expandable};
        QTest::newRow("the same") << Held(HeldValue{"a"}) << Held(HeldValue{"a"}) << false;
        QTest::newRow("never there") << Held() << Held() << false;
        QTest::newRow("another value") << Held(HeldValue{"a"}) << Held(HeldValue{"b"}) << true;
        QTest::newRow("came") << Held() << Held(HeldValue{"a"}) << true;
        QTest::newRow("came empty") << Held() << Held(HeldValue{}) << true;
        QTest::newRow("went") << Held(HeldValue{"a"}) << Held() << true;
        QTest::newRow("another type") << text << expandable << true;
    }

    void whatOthersWriteIsTold()
    {
        QFETCH(std::optional<HeldValue>, began);
        QFETCH(std::optional<HeldValue>, present);
        QFETCH(bool, isChanged);
        Edit edit(began);
        edit.write(present);
        QCOMPARE(edit.isChanged(), isChanged);
        QCOMPARE(edit.baseline.problems(bash).size(), isChanged ? 1 : 0);
        QVERIFY(seenBy(edit.baseline, bash) == began);
        // Back again, there is nothing to tell.
        edit.write(began);
        QVERIFY(!edit.isChanged());
        QVERIFY(edit.baseline.problems(bash).isEmpty());
    }

    void everyPlaceHasItsOwn()
    {
        Edit edit(HeldValue{"a"});
        edit.held.insert(goEnv, HeldValue{"theirs"});
        edit.tell();
        QVERIFY(!edit.isChanged());
        QVERIFY(edit.baseline.isChangedMeanwhile(goEnv));
        QVERIFY(seenBy(edit.baseline, bash) == HeldValue{"a"});
        QVERIFY(seenBy(edit.baseline, goEnv) == std::nullopt);
    }

    /// Items for other places, and edits of lists, replace nothing that was seen here.
    void onlyWhatReplacesItIsMarked()
    {
        const Edit edit(HeldValue{"a"});
        const QVector<DraftItem> before{itemOf(goEnv, EnvEdit::Unset), itemOf(bash, EnvEdit::AddFirst, "/x")};
        QVector<DraftItem> items = before;
        edit.baseline.setSeen(items, bash);
        for (qsizetype i = 0; i < items.size(); ++i)
            QVERIFY(items.at(i).seen == before.at(i).seen);
    }

    void whatWaitedIsOurs()
    {
        Edit edit(HeldValue{"a"});
        edit.wish(EnvEdit::Set, "ours");
        edit.apply();
        QVERIFY(!edit.isChanged());
        QVERIFY(seenBy(edit.baseline, bash) == HeldValue{"ours"});
        edit.write(HeldValue{"theirs"});
        QVERIFY(edit.isChanged());
        QVERIFY(seenBy(edit.baseline, bash) == HeldValue{"ours"});
    }

    void whatWeTookAwayIsOurs()
    {
        Edit edit(HeldValue{"a"});
        edit.wish(EnvEdit::Unset);
        edit.apply();
        QVERIFY(!edit.isChanged());
        QVERIFY(seenBy(edit.baseline, bash) == std::nullopt);
    }

    /// The draft may hold the next change already when what the one before wrote is read.
    void whatIsReadLateIsOurs()
    {
        Edit edit(HeldValue{"a"});
        edit.wish(EnvEdit::Set, "one");
        edit.waiting = {itemOf(bash, EnvEdit::Set, "two")};
        edit.write(HeldValue{"one"});
        QVERIFY(!edit.isChanged());
        edit.apply();
        QVERIFY(!edit.isChanged());
        QVERIFY(seenBy(edit.baseline, bash) == HeldValue{"two"});
    }

    /// Or it holds still what was written there.
    void whatIsReadEarlyIsOurs()
    {
        Edit edit(HeldValue{"a"});
        edit.waiting = {itemOf(bash, EnvEdit::Set, "ours")};
        edit.write(HeldValue{"ours"});
        QVERIFY(!edit.isChanged());
        QVERIFY(seenBy(edit.baseline, bash) == HeldValue{"ours"});
    }

    /// Nothing of an edit that is over counts for the next one.
    void anEditBeginsWithWhatStandsThere()
    {
        Edit edit(HeldValue{"a"});
        edit.wish(EnvEdit::Set, "ours");
        edit.waiting.clear();
        edit.tell(false);
        edit.write(HeldValue{"ours"});
        QVERIFY(edit.isChanged());
        edit.tell(false);
        QVERIFY(!edit.isChanged());
        QVERIFY(seenBy(edit.baseline, bash) == HeldValue{"ours"});
    }

    /// In whatever order we and others write: it is changed when they wrote last.
    void whoWroteLastDecides()
    {
        QRandomGenerator random(7);
        for (int round = test::rounds(200); round > 0; --round) {
            Edit edit(HeldValue{"a"});
            std::optional<HeldValue> ours = HeldValue{"a"};
            for (int step = 1; step < 12; ++step) {
                const QByteArray value = QByteArray::number(step);
                const bool isOurs = random.bounded(2) == 0;
                if (isOurs) {
                    edit.wish(random.bounded(4) ? EnvEdit::Set : EnvEdit::Unset, value);
                    ours = edit.waiting.constFirst().wanted();
                    edit.apply();
                } else {
                    edit.write(HeldValue{"theirs " + value});
                }
                QCOMPARE(edit.isChanged(), !isOurs);
                QVERIFY(seenBy(edit.baseline, bash) == ours);
            }
        }
    }
};

GOCONF_UI_TEST_MAIN(TestEditBaseline)
#include "EditBaseline.moc"
