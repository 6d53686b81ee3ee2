// SPDX-License-Identifier: MIT
// The set-up in the window, by keyboard, with a local server and a made-up Go: from an empty home to the
// proof, with other answers, without a network, and where nothing is to do.
#include "SetupDriver.h"

#include "support/Press.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"
#include "widgets/DiffView.h"
#include "wizard/PlanCard.h"
#include "wizard/ProofRow.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;

} // namespace

class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHomeGetsAGo_data();
    void anEmptyHomeGetsAGo();
    void aSecondTimeHasNothingToDo();
    void byTheKeyboardAlone();
    void anAnswerIsChanged();
    void whatRunsIsInSight_data();
    void whatRunsIsInSight();
    void offlineWithAnArchive();
};

void TestSetup::anEmptyHomeGetsAGo_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Three presses of a button, nothing typed. No text is cut off, in either language and at either size.
void TestSetup::anEmptyHomeGetsAGo()
{
    QFETCH(const bool, dark);
    SetupHomeLab lab;
    SetupDriver driver(lab);
    driver.ui().setTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    const QString theme = dark ? u"dark"_s : u"light"_s;
    QVERIFY(driver.toAnswers());
    QCOMPARE(driver.title(), u"Set up Go"_s);
    QCOMPARE(driver.added(), QStringList());
    QCOMPARE(driver.faultsInAllShapes(u"wizard-answers-%1"_s.arg(theme)), QString());
    QVERIFY(driver.press(u"Set up Go"_s));
    QVERIFY(driver.toEnd(patience));
    QCOMPARE(driver.title(), u"Go 1.27.77 works"_s);
    QCOMPARE(lab.inNewShell("go version"), "go version go1.27.77 linux/any\n");
    QVERIFY(driver.ui().settle());
    QCOMPARE(driver.faultsInAllShapes(u"wizard-proof-%1"_s.arg(theme)), QString());
    QVERIFY(driver.press(u"Done"_s));
    QTRY_COMPARE(driver.window().currentPage(), u"overview"_s);
    QVERIFY(driver.ui().settle());
}

void TestSetup::aSecondTimeHasNothingToDo()
{
    SetupHomeLab lab;
    {
        SetupDriver first(lab);
        QVERIFY(first.toAnswers());
        QVERIFY(first.press(u"Set up Go"_s));
        QVERIFY(first.toEnd(patience));
    }
    SetupDriver again(lab);
    const QStringList files = again.added();
    again.window().open({u"setup"_s, {}});
    QVERIFY(again.waitFor(u"Not now"_s));
    QVERIFY(again.waitFor(u"Prove it"_s));
    QCOMPARE(again.title(), u"Nothing to do"_s);
    screenshot::save(again.window(), u"wizard-nothing-to-do"_s);
    QVERIFY(again.press(u"Prove it"_s));
    QVERIFY(again.toEnd(patience));
    QCOMPARE(again.title(), u"Go 1.27.77 works"_s);
    QCOMPARE(again.added(), files);
}

/// Only keys, sent to whatever has the focus: Tab to the button of the overview, and from there on what is to
/// be pressed next has the focus already.
void TestSetup::byTheKeyboardAlone()
{
    SetupHomeLab lab;
    SetupDriver driver(lab);
    QVERIFY(driver.waitFor(u"Set up Go"_s));
    QVERIFY(driver.ui().settle());
    QVERIFY(driver.tabTo(u"Set up Go"_s));
    driver.key(Qt::Key_Space);
    QVERIFY(driver.waitFor(u"Not now"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.focused(), u"Set up Go"_s, patience);
    // What would be written can be read first, and an answer changed and left as it was.
    QVERIFY(driver.tabTo(u"Change"_s));
    driver.key(Qt::Key_Space);
    QVERIFY(driver.tabTo(u"Done"_s));
    driver.key(Qt::Key_Space);
    QVERIFY(driver.tabTo(u"Show every line"_s));
    driver.key(Qt::Key_Space);
    QVERIFY(driver.waitFor(u"Hide the lines"_s));
    QVERIFY(driver.tabTo(u"Set up Go"_s));
    driver.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(driver.title(), u"Go 1.27.77 works"_s, patience);
    QCOMPARE(driver.focused(), u"Done"_s);
    QVERIFY(driver.tabTo(u"Show"_s));
    driver.key(Qt::Key_Space);
    QVERIFY(driver.tabTo(u"Done"_s));
    driver.key(Qt::Key_Return);
    QTRY_COMPARE(driver.window().currentPage(), u"overview"_s);
    QCOMPARE(lab.inNewShell("go version"), "go version go1.27.77 linux/any\n");
    QVERIFY(driver.ui().settle());
}

/// "Change" unfolds in place; another answer makes another plan, whose lines can be seen.
void TestSetup::anAnswerIsChanged()
{
    SetupHomeLab lab;
    SetupDriver driver(lab);
    QVERIFY(driver.toAnswers());
    QVERIFY(driver.press(u"Change"_s)); // the first: which Go
    QVERIFY(press::find(driver.window(), u"Choose an archive…"_s));
    QVERIFY(driver.press(u"Done"_s));
    const QList<QAbstractButton *> all = driver.window().findChildren<QAbstractButton *>();
    for (QAbstractButton *button : all) {
        if (button->isVisible() && button->text() == u"Change"_s) {
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QVERIFY(driver.ui().settle());
    QCOMPARE(driver.faultsInAllShapes(u"wizard-unfolded"_s), QString());
    QRadioButton *gopath = nullptr;
    for (QRadioButton *radio : driver.window().findChildren<QRadioButton *>()) {
        if (radio->text() == u"~/gopath"_s)
            gopath = radio;
    }
    QVERIFY(gopath);
    gopath->setFocus(Qt::TabFocusReason);
    QTest::keyClick(gopath, Qt::Key_Space);
    QVERIFY(driver.waitFor(u"Show every line"_s));
    QVERIFY(driver.ui().settle());
    QVERIFY(driver.press(u"Show every line"_s));
    QString diffs;
    for (const ui::DiffView *view : driver.window().findChildren<ui::DiffView *>())
        diffs += view->toPlainText();
    QVERIFY2(diffs.contains(u"+GOPATH="_s), qPrintable(diffs));
    screenshot::save(driver.window(), u"wizard-every-line"_s);
    QVERIFY(driver.press(u"Not now"_s));
    QCOMPARE(driver.window().currentPage(), u"overview"_s);
    QCOMPARE(driver.added(), QStringList());
    QVERIFY(driver.ui().settle());
}

void TestSetup::whatRunsIsInSight_data()
{
    QTest::addColumn<bool>("isRead");
    QTest::newRow("followed") << false;
    QTest::newRow("scrolled by hand") << true;
}

/// In a small window the rows follow what runs, and show the end; but not while somebody reads other rows.
void TestSetup::whatRunsIsInSight()
{
    QFETCH(const bool, isRead);
    SetupHomeLab lab;
    SetupDriver driver(lab);
    driver.ui().resize(800, 600);
    QVERIFY(driver.toAnswers());
    QVERIFY(driver.press(u"Set up Go"_s));
    ui::ProofRow *row = driver.window().findChild<ui::ProofRow *>();
    QVERIFY(row);
    QWidget *above = row;
    while (above && !qobject_cast<QScrollArea *>(above))
        above = above->parentWidget();
    QVERIFY(above);
    QScrollBar *bar = qobject_cast<QScrollArea *>(above)->verticalScrollBar();
    if (isRead)
        bar->triggerAction(QAbstractSlider::SliderToMinimum); // as the key Home does
    QVERIFY(driver.toEnd(patience));
    QVERIFY(driver.ui().settle());
    screenshot::save(driver.window(), isRead ? u"wizard-end-read-800"_s : u"wizard-end-800"_s);
    QVERIFY(bar->maximum() > 0);
    const QList<ui::ProofRow *> rows = above->findChildren<ui::ProofRow *>();
    const QWidget *last = rows.last();
    QCOMPARE(last->visibleRegion().boundingRect() == last->rect(), !isRead);
}

void TestSetup::offlineWithAnArchive()
{
    SetupHomeLab lab;
    const QString archive =
        lab.home.write(u"go1.27.77.%1-%2.tar.gz"_s.arg(QString::fromLatin1(lab.host.os.goName()),
                                                       QString::fromLatin1(lab.host.architecture)),
                       lab.toolchain.archive());
    // Nobody can be reached, whoever is asked.
    lab.home.write(u".config/go/env"_s, "GOPROXY=https://nowhere.invalid\n");
    lab.host.environment.set("HTTPS_PROXY", "http://127.0.0.1:1");
    SetupDriver driver(lab);
    QVERIFY(driver.waitFor(u"Set up Go"_s));
    QVERIFY(driver.press(u"Set up Go"_s));
    QVERIFY(driver.waitFor(u"Choose an archive…"_s)); // unfolded: nothing answers this question
    QVERIFY(!driver.waitFor(u"Set up Go"_s, 500));
    // That is said first, with what helps, and nothing is promised.
    QVERIFY2(driver.messages().contains(u"seems to be offline"_s), qPrintable(driver.messages()));
    QVERIFY2(driver.messages().contains(u"an archive of Go"_s), qPrintable(driver.messages()));
    QVERIFY(!driver.window().findChild<ui::PlanCard *>()->isVisible());
    QCOMPARE(driver.faultsInAllShapes(u"wizard-offline"_s), QString());
    QVERIFY(driver.press(u"Look again"_s));
    QVERIFY(driver.waitFor(u"Choose an archive…"_s));
    QVERIFY(driver.press(u"Choose an archive…"_s));
    auto *dialog = driver.window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    QTRY_VERIFY(name && name->isVisible());
    name->setText(archive);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(driver.waitFor(u"Set up Go"_s));
    QVERIFY(driver.press(u"Set up Go"_s));
    QVERIFY(driver.toEnd(patience));
    QCOMPARE(lab.inNewShell("go version"), "go version go1.27.77 linux/any\n");
    screenshot::save(driver.window(), u"wizard-offline-proof"_s);
    QVERIFY(driver.ui().settle());
}

GOCONF_UI_TEST_MAIN(TestSetup)
#include "Setup.moc"
