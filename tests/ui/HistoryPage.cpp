// SPDX-License-Identifier: MIT
// The history: what was applied is listed with its difference, taken back by its row, and a change that
// somebody else wrote over is shown beside what it wrote.
#include "pages/history/HistoryPage.h"
#include "change/Applier.h"
#include "frame/Banner.h"
#include "pages/history/HistoryRow.h"
#include "stores/StoreList.h"
#include "support/Press.h"
#include "support/Screenshot.h"
#include "support/UiHome.h"
#include "support/UiWalk.h"
#include "support/WatchedApplication.h"
#include "widgets/AnswerRow.h"
#include "widgets/Badge.h"
#include "widgets/DiffView.h"
#include "widgets/InlineMessage.h"
#include "widgets/SearchField.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Applies one edit of the go env file, as goconf does; the id of its entry.
QString apply(const TempHome &home, const EnvEdit &edit)
{
    const auto store = makeStore(home.host(), u"go-env-file"_s);
    const Result<JournalEntry> entry = Applier(home.state()).apply(*(*store)->plan({edit}));
    return entry ? entry->id : QString();
}

int visibleRows(const QWidget &window)
{
    int count = 0;
    const QList<ui::HistoryRow *> rows = window.findChildren<ui::HistoryRow *>();
    for (const ui::HistoryRow *row : rows)
        count += row->isVisible() ? 1 : 0;
    return count;
}

ui::MainWindow &opened(UiHome &home, const QString &select = {})
{
    ui::MainWindow &window = home.window();
    window.open({u"history"_s, select});
    return window;
}

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHistorySaysSo()
    {
        UiHome home;
        ui::MainWindow &window = opened(home);
        QVERIFY(home.settle());
        QTRY_COMPARE_WITH_TIMEOUT(visibleRows(window), 0, longestWaitMs);
        screenshot::save(window, u"history-empty"_s);
        QCOMPARE(uiwalk::cutText(window), QStringList());
    }

    void listsFiltersAndTakesBack()
    {
        UiHome home;
        QVERIFY(!apply(home.home(), {EnvEdit::Set, "GOPRIVATE", "git.example.com"}).isEmpty());
        const QString id = apply(home.home(), {EnvEdit::Set, "GOFLAGS", "-mod=mod"});
        ui::MainWindow &window = opened(home, id);
        QTRY_COMPARE_WITH_TIMEOUT(visibleRows(window), 2, longestWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::DiffView *>(), longestWaitMs);
        QVERIFY(window.findChild<ui::DiffView *>()->toPlainText().contains(u"+GOFLAGS=-mod=mod"_s));
        screenshot::save(window, u"history-open"_s);
        QCOMPARE(uiwalk::unnamedControls(window), QStringList());

        auto *search = window.findChild<ui::SearchField *>();
        QTest::keyClicks(search, u"gopriv"_s);
        QTRY_COMPARE_WITH_TIMEOUT(visibleRows(window), 1, longestWaitMs);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(visibleRows(window), 2, longestWaitMs);

        QVERIFY(press::button(window, u"Undo"_s)); // of the newest
        QTRY_COMPARE_WITH_TIMEOUT(home.home().read(home.goEnvFile()), "GOPRIVATE=git.example.com\n",
                                  longestWaitMs);
        QVERIFY(home.settle());
        QTRY_COMPARE_WITH_TIMEOUT(window.findChildren<ui::Banner *>().size(), 1,
                                  longestWaitMs); // "Taken back."
        // It says so, also when what is in force was compared with what stands there.
        const auto *undone = window.findChild<ui::HistoryRow *>();
        QCOMPARE(undone->head().id, id);
        QVERIFY(undone->findChild<ui::Badge *>()->isVisible());
        QVERIFY(press::button(window, u"Taken back 1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(visibleRows(window), 1, longestWaitMs);
    }

    /// A change of very many places takes no more room than one of four; the search finds all of them.
    void manyPlacesAreCounted()
    {
        UiHome home;
        JournalHead head;
        head.when = QDateTime::currentDateTime();
        head.state = JournalState::Done;
        head.title = u"Many"_s;
        for (int i = 0; i < 60; ++i)
            head.targets.append(u"/etc/place%1"_s.arg(i));
        const ui::HistoryRow row(home.workspace(), head);
        const QString evidence = row.findChild<ui::AnswerRow *>()->evidence();
        QVERIFY2(evidence.contains(u"place2"_s) && evidence.endsWith(u"and 57 more"_s), qPrintable(evidence));
        QVERIFY(!evidence.contains(u"place3"_s));
        QVERIFY(ui::matches(head, u"place59"_s));
    }

    void whatSomebodyElseWroteOverIsShownBesideIt()
    {
        UiHome home;
        QVERIFY(!apply(home.home(), {EnvEdit::Set, "GOPRIVATE", "ours"}).isEmpty());
        home.home().write(home.goEnvFile(), "GOPRIVATE=theirs\n");
        ui::MainWindow &window = opened(home);
        QTRY_COMPARE_WITH_TIMEOUT(visibleRows(window), 1, longestWaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::HistoryRow *>()->findChild<ui::Badge *>()->isVisible(),
                                 longestWaitMs);
        QVERIFY(press::button(window, u"Undo"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ui::DiffView *>(), longestWaitMs);
        const QString shown = window.findChild<ui::DiffView *>()->toPlainText();
        QVERIFY2(shown.contains(u"ours"_s) && shown.contains(u"theirs"_s), qPrintable(shown));
        screenshot::save(window, u"history-conflict"_s);
        QCOMPARE(home.home().read(home.goEnvFile()), "GOPRIVATE=theirs\n");
    }
};

GOCONF_UI_TEST_MAIN(TestHistoryPage)
#include "HistoryPage.moc"
