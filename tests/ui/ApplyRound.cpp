// SPDX-License-Identifier: MIT
// Edit, review, apply, undo: through the window, against a real throw-away home, by keyboard.
#include "frame/ReviewView.h"
#include "stores/StoreList.h"
#include "support/Press.h"
#include "support/Screenshot.h"
#include "support/UiHome.h"
#include "support/UiWalk.h"
#include "support/WatchedApplication.h"
#include "widgets/DiffView.h"

#include <QApplication>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto goEnv = "go-env-file"_L1;

} // namespace

class TestApplyRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editReviewApplyUndo()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOFLAGS=-mod=mod\n");
        ui::MainWindow &window = home.window();
        QVERIFY(home.settle());
        QVERIFY(!press::find(window, u"Apply"_s));
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOPRIVATE", "git.example.com"}, std::nullopt);
        QVERIFY(press::button(window, u"Review"_s));
        QVERIFY(home.settle());
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::DiffView *>(), longestWaitMs);
        QVERIFY(window.findChild<ui::DiffView *>()->toPlainText().contains(u"+GOPRIVATE=git.example.com"_s));
        QCOMPARE(uiwalk::unnamedControls(window), QStringList());
        screenshot::save(window, u"review"_s);
        QCOMPARE(home.home().read(home.goEnvFile()), "GOFLAGS=-mod=mod\n");

        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Undo"_s), longestWaitMs);
        QCOMPARE(home.home().read(home.goEnvFile()), "GOFLAGS=-mod=mod\nGOPRIVATE=git.example.com\n");
        QVERIFY(home.workspace().draft().isEmpty());
        QVERIFY(home.settle());
        screenshot::save(window, u"applied"_s);

        QVERIFY(press::button(window, u"Undo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(home.home().read(home.goEnvFile()), "GOFLAGS=-mod=mod\n", longestWaitMs);
        QVERIFY(home.settle());
    }

    /// A plan of core and an edit of the same profile are one change of it, and one undo.
    void twoChangesOfOneFileAreOne()
    {
        UiHome home;
        home.home().write(u".profile"_s, "# mine\n");
        ui::MainWindow &window = home.window();
        QVERIFY(home.settle());
        home.workspace().draft().put(u"sh"_s, {EnvEdit::Set, "GOFLAGS", "-v"}, std::nullopt);
        home.workspace().draft().putPlan(u"plan"_s, u"A plan"_s, [](const Host &host) -> Result<ChangeSet> {
            return makeStore(host, u"sh"_s).and_then([](const std::unique_ptr<EnvStore> &store) {
                return store->plan({{EnvEdit::AddFirst, "PATH", "/opt/x"}});
            });
        });
        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Undo"_s), longestWaitMs);
        const QByteArray written = home.home().read(u".profile"_s);
        QVERIFY2(written.contains("GOFLAGS=-v\n") && written.contains("/opt/x"), written.constData());
        QVERIFY(press::button(window, u"Undo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(home.home().read(u".profile"_s), "# mine\n", longestWaitMs);
        QVERIFY(home.settle());
    }

    /// What is put while something else is being written waits on: it is neither written nor lost.
    void anEditDuringTheApplyStays()
    {
        QSemaphore gate;
        std::atomic_int plans = 0;
        UiHome home;
        home.home().write(u".profile"_s, "# mine\n");
        ui::MainWindow &window = home.window();
        QVERIFY(home.settle());
        ui::Draft &draft = home.workspace().draft();
        draft.putPlan(u"plan"_s, u"A plan"_s, [&](const Host &host) -> Result<ChangeSet> {
            if (++plans == 2) // the first one is for a look, this one to be written
                gate.tryAcquire(1, longestWaitMs);
            return makeStore(host, u"sh"_s).and_then([](const std::unique_ptr<EnvStore> &store) {
                return store->plan({{EnvEdit::AddFirst, "PATH", "/opt/x"}});
            });
        });
        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_COMPARE_WITH_TIMEOUT(plans.load(), 2, longestWaitMs);
        draft.put(goEnv, {EnvEdit::Set, "GOPRIVATE", "later"}, std::nullopt);
        gate.release();
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Undo"_s), longestWaitMs);
        QVERIFY(home.home().read(u".profile"_s).contains("/opt/x"));
        QVERIFY(!home.home().exists(home.goEnvFile()));
        QCOMPARE(draft.changes(), 1);
        QCOMPARE(draft.pending(goEnv, "GOPRIVATE")->value, "later");
        QVERIFY(home.settle());
    }

    /// The review never shows something else than what its button writes.
    void theReviewFollowsCtrlZ()
    {
        UiHome home;
        ui::MainWindow &window = home.window();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(home.settle());
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOPRIVATE", "first"}, std::nullopt);
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOFLAGS", "-v"}, std::nullopt);
        const auto shown = [&window] {
            const auto *diff = window.findChild<ui::DiffView *>();
            return diff ? diff->toPlainText() : QString();
        };
        QVERIFY(press::button(window, u"Review"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown().contains(u"+GOFLAGS=-v"_s), longestWaitMs);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!shown().contains(u"GOFLAGS"_s), longestWaitMs);
        QVERIFY(shown().contains(u"+GOPRIVATE=first"_s));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::ReviewView *>()->isHidden(), longestWaitMs);
    }

    /// With the edits as they were, wherever the keys are.
    void escapeLeavesTheReview()
    {
        UiHome home;
        ui::MainWindow &window = home.window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(home.settle());
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOPRIVATE", "first"}, std::nullopt);
        for (const bool inTheText : {false, true}) {
            QVERIFY(press::button(window, u"Review"_s));
            const auto *review = window.findChild<ui::ReviewView *>();
            QTRY_VERIFY_WITH_TIMEOUT(review->isVisible() && review->findChild<ui::DiffView *>(),
                                     longestWaitMs);
            QVERIFY(home.settle());
            if (inTheText)
                review->findChild<ui::DiffView *>()->setFocus();
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &window, Qt::Key_Escape);
            QTRY_VERIFY(review->isHidden());
            QVERIFY(press::find(window, u"Review"_s));
            QCOMPARE(home.workspace().draft().changes(), 1);
        }
    }

    void ctrlZTakesBackTheLastPendingEdit()
    {
        UiHome home;
        ui::MainWindow &window = home.window();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOPRIVATE", "a"});
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOPRIVATE", "b"});
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(home.workspace().draft().pending(goEnv, "GOPRIVATE")->value, "a",
                                  longestWaitMs);
    }

    /// What another program wrote since the edit is not overwritten silently.
    void anotherProgramsValueIsAskedAbout()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOPRIVATE=old\n");
        ui::MainWindow &window = home.window();
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOPRIVATE", "mine"}, ui::HeldValue{"old"});
        home.home().write(home.goEnvFile(), "GOPRIVATE=theirs\n");
        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Use mine"_s), longestWaitMs);
        QCOMPARE(home.home().read(home.goEnvFile()), "GOPRIVATE=theirs\n");
        screenshot::save(window, u"conflict"_s);
        QCOMPARE(uiwalk::mnemonicCollisions(window), QStringList());
        QVERIFY(press::button(window, u"Use mine"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Apply"_s), longestWaitMs);
        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_COMPARE_WITH_TIMEOUT(home.home().read(home.goEnvFile()), "GOPRIVATE=mine\n", longestWaitMs);
        QVERIFY(home.settle());
    }

    void keepingTheirsForgetsTheEdit()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOPRIVATE=old\n");
        ui::MainWindow &window = home.window();
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOPRIVATE", "mine"}, ui::HeldValue{"old"});
        home.home().write(home.goEnvFile(), "GOPRIVATE=theirs\n");
        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Keep it as it is now"_s), longestWaitMs);
        QVERIFY(press::button(window, u"Keep it as it is now"_s));
        QTRY_VERIFY_WITH_TIMEOUT(home.workspace().draft().isEmpty(), longestWaitMs);
        QCOMPARE(home.home().read(home.goEnvFile()), "GOPRIVATE=theirs\n");
    }

    /// What go refuses is shown before it is written.
    void refusedValueOpensTheReview()
    {
        UiHome home;
        ui::MainWindow &window = home.window();
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOFLAGS", "no-dash"}, std::nullopt);
        QVERIFY(press::button(window, u"Apply"_s));
        QTRY_VERIFY_WITH_TIMEOUT(press::find(window, u"Apply all the same"_s), longestWaitMs);
        QVERIFY(!home.home().exists(home.goEnvFile()));
        screenshot::save(window, u"refused"_s);
    }
};

GOCONF_UI_TEST_MAIN(TestApplyRound)
#include "ApplyRound.moc"
