// SPDX-License-Identifier: MIT
// The page of variables as a person uses it, with a real throw-away home and real shells.
#include "pages/variables/VariablesPage.h"

#include "editors/ValueEditor.h"
#include "pages/variables/LadderRowView.h"
#include "pages/variables/NameForm.h"
#include "pages/variables/ValueSection.h"
#include "pages/variables/VariableDetail.h"
#include "support/Keyboard.h"
#include "support/Screenshot.h"
#include "support/UiHome.h"
#include "support/UiWalk.h"
#include "support/WatchedApplication.h"
#include "widgets/DiffView.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto goEnv = "go-env-file"_L1;

void furnish(UiHome &home)
{
    home.home().write(u".bashrc"_s, "# my own\nexport GOFLAGS=-mod=mod\nexport EDITOR_OF_MINE=vi\n");
    home.home().write(u".bash_profile"_s, ". ~/.bashrc\n");
    home.home().write(
        home.goEnvFile(),
        "GOPRIVATE=git.example.com\nGOPROXY=https://goproxy.cn|https://proxy.golang.org,direct\n"
        "GOFLAGS=-mod=vendor -trimpath\n");
}

} // namespace

class TestVariablesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Filter, choose, edit, add, review, apply, undo: no pointer is touched.
    void aRoundByKeyboard()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOPRIVATE=git.example.com\n");
        QVERIFY(openVariable(home, {}));
        MainWindow &window = home.window();
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"goprivate"_s);
        auto *list = visible<QListView>(window);
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() >= 1);
        QVERIFY(tabTo(window, list));
        QTest::keyClick(list, Qt::Key_Home);
        while (list->currentIndex().data().toString() != "GOPRIVATE"_L1 &&
               list->currentIndex().row() + 1 < list->model()->rowCount())
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().data().toString(), u"GOPRIVATE"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"*.corp.example.org"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(press(window, u"Add change"_s));
        QCOMPARE(home.workspace().draft().pending(goEnv, "GOPRIVATE")->value,
                 "git.example.com,*.corp.example.org");
        QVERIFY(press(window, u"Review"_s));
        QTRY_VERIFY(visible<DiffView>(window));
        QVERIFY(press(window, u"Apply"_s));
        QTRY_COMPARE(home.home().read(home.goEnvFile()), "GOPRIVATE=git.example.com,*.corp.example.org\n");
        QVERIFY(home.settle());
        QVERIFY(press(window, u"Undo"_s));
        QTRY_COMPARE(home.home().read(home.goEnvFile()), "GOPRIVATE=git.example.com\n");
        QVERIFY(home.settle());
    }

    /// A value that does not win says so, and one button makes it win.
    void makeItWin()
    {
        UiHome home;
        furnish(home);
        QVERIFY(openVariable(home, u"GOFLAGS"_s));
        MainWindow &window = home.window();
        QVERIFY(press(window, u"Edit in go env file"_s));
        QVERIFY(press(window, u"Make it win"_s));
        QTRY_VERIFY(home.workspace().draft().pending(u"bash"_s, "GOFLAGS"));
        QCOMPARE(home.workspace().draft().pending(u"bash"_s, "GOFLAGS")->kind, EnvEdit::Unset);
        QVERIFY(!buttonNamed(window, u"Make it win"_s));
        QVERIFY(press(window, u"Apply"_s));
        QTRY_VERIFY(!home.home().read(u".bashrc"_s).contains("GOFLAGS"));
        QVERIFY(home.settle());
        QTRY_COMPARE(home.workspace().machine().snapshot(View::Terminal)->find("GOFLAGS")->value,
                     "-mod=vendor -trimpath");
    }

    void aNewVariable()
    {
        UiHome home;
        QVERIFY(openVariable(home, {}));
        MainWindow &window = home.window();
        QVERIFY(press(window, u"New…"_s));
        QTRY_VERIFY(visible<NameForm>(window));
        QTest::keyClicks(QApplication::focusWidget(), u"2bad"_s);
        QVERIFY(!buttonNamed(window, u"Go on"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"MY_OWN"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!visible<NameForm>(window));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"it's mine"_s);
        QVERIFY(press(window, u"Add change"_s));
        QCOMPARE(home.workspace().draft().changes(), 1);
        QCOMPARE(home.workspace().draft().items().constFirst().edit.value, "it's mine");
        QVERIFY(home.settle());
    }

    void renameAndReset()
    {
        UiHome home;
        furnish(home);
        QVERIFY(openVariable(home, u"EDITOR_OF_MINE"_s));
        MainWindow &window = home.window();
        QVERIFY(press(window, u"Rename"_s));
        QTRY_VERIFY(visible<NameForm>(window));
        QTest::keyClicks(QApplication::focusWidget(), u"EDITOR_OF_OURS"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(home.workspace().draft().changes(), 2);
        home.workspace().draft().discard();
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        QVERIFY(press(window, u"Reset"_s));
        QCOMPARE(home.workspace().draft().pending(goEnv, "GOPRIVATE")->kind, EnvEdit::Unset);
        QVERIFY(press(window, u"Take back"_s));
        QTRY_VERIFY(home.workspace().draft().isEmpty());
        QVERIFY(home.settle());
    }

    /// What Go refuses cannot be added, and the page says why.
    void aWrongValueIsNotAdded()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOFLAGS=-mod=mod\n");
        QVERIFY(openVariable(home, u"GOFLAGS"_s));
        MainWindow &window = home.window();
        visible<VariableDetail>(window)->focusEditor();
        QTest::keyClicks(QApplication::focusWidget(), u"-nosuchflag"_s);
        QVERIFY(!buttonNamed(window, u"Add change"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"-trimpath"_s);
        QVERIFY(buttonNamed(window, u"Add change"_s)->isEnabled());
        QVERIFY(home.settle());
    }

    /// A reading of the machine does not take away what is being typed.
    void typingSurvivesARefresh()
    {
        UiHome home;
        furnish(home);
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        MainWindow &window = home.window();
        visible<VariableDetail>(window)->focusEditor();
        QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
        home.workspace().machine().refresh();
        QVERIFY(home.settle());
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QCOMPARE(field->text(), u"half"_s);
    }

    /// Another language makes the words anew, not what was typed between them.
    void typingSurvivesAnotherLanguage()
    {
        UiHome home;
        furnish(home);
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        visible<VariableDetail>(home.window())->focusEditor();
        QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
        home.setLanguage(u"zh_CN"_s);
        QVERIFY(home.settle());
        QVERIFY(visible<ValueSection>(home.window())->isDirty());
        QCOMPARE(visible<ValueEditor>(home.window())->value(), "git.example.com,half");
    }

    /// "Edit" at a place says where it goes; what was typed already goes there.
    void anotherPlaceTakesWhatWasTyped()
    {
        UiHome home;
        furnish(home);
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        MainWindow &window = home.window();
        visible<VariableDetail>(window)->focusEditor();
        QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
        QVERIFY(press(window, u"Set… in Terminal (bash)"_s));
        QCOMPARE(visible<ValueEditor>(window)->value(), "git.example.com,half");
        QVERIFY(press(window, u"Add change"_s));
        QCOMPARE(home.workspace().draft().pending(u"bash"_s, "GOPRIVATE")->value, "git.example.com,half");
        QVERIFY(press(window, u"Edit in go env file"_s)); // and one that nothing was typed for
        QCOMPARE(visible<ValueEditor>(window)->value(), "git.example.com");
        QVERIFY(home.settle());
    }

    void looks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("en-light") << u"en"_s << false << QSize(1280, 800);
        QTest::newRow("en-dark") << u"en"_s << true << QSize(1280, 800);
        QTest::newRow("zh-light") << u"zh_CN"_s << false << QSize(1280, 800);
        QTest::newRow("en-small") << u"en"_s << false << QSize(800, 600);
        QTest::newRow("zh-small-dark") << u"zh_CN"_s << true << QSize(800, 600);
    }

    /// Nothing is cut off, nameless, or reached by the letter of another, with every sort of editor.
    void looks()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        UiHome home;
        home.setLanguage(language);
        home.setTheme(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        furnish(home);
        home.workspace().preferences().setLanguage(language);
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOSUMDB", "sum.golang.google.cn"});
        home.resize(size.width(), size.height());
        for (const QString &name : {u"GOFLAGS"_s, u"GOPROXY"_s, u"PATH"_s, u"GOARCH"_s, u"GO111MODULE"_s,
                                    u"GOTOOLCHAIN"_s, u"GOPATH"_s, u"GOVERSION"_s, u"EDITOR_OF_MINE"_s}) {
            QVERIFY(openVariable(home, name));
            QVERIFY(home.settle());
            screenshot::save(home.window(),
                             u"variables-%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag()), name));
            const MainWindow &window = home.window();
            const QString faults = (uiwalk::unnamedControls(window) + uiwalk::cutText(window) +
                                    uiwalk::mnemonicCollisions(window))
                                       .join(u'\n');
            QVERIFY2(faults.isEmpty(), qPrintable(name + u": "_s + faults));
        }
    }
};

GOCONF_UI_TEST_MAIN(TestVariablesPage)
#include "VariablesPage.moc"
