// SPDX-License-Identifier: MIT
// "All user variables" as a person uses it, over a registry in memory.
#include "RegistryWindow.h"
#include "change/RegistryType.h"
#include "editors/WindowsPathEdit.h"
#include "models/WindowsPathModel.h"
#include "pages/variables/NameForm.h"
#include "pages/variables/VariablesPage.h"
#include "pages/variables/registry/RegistryListView.h"
#include "support/Keyboard.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestUserVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereOnlyWhereThereIsARegistry()
    {
        UiHome linux;
        QVERIFY(openVariable(linux, u"user-variables"_s));
        QVERIFY(!linux.window().findChild<UserVariablesPage *>());
        QVERIFY(!buttonNamed(linux.window(), u"All user variables"_s));
        RegistryWindow s;
        QVERIFY(openVariable(*s.home, {}));
        QVERIFY(visible<VariablesPage>(s.window()));
        QVERIFY(s.chooseNext(u"Go and known variables"_s));
        QTRY_VERIFY(visible<UserVariablesPage>(s.window()));
        QVERIFY(s.home->settle());
        QTRY_COMPARE(s.list().model()->rowCount(), 11);
    }

    /// Filter, choose, edit, add: no pointer is touched, and nothing is written before Apply.
    void aRoundByKeyboard()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        const QVector<RegistryValue> before = s.machine.registry().values(RegistryHome::userKey).value();
        QTest::keyClick(&s.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(u"editor"_s);
        QTRY_COMPARE(s.list().model()->rowCount(), 1);
        QVERIFY(tabTo(s.window(), &s.list()));
        key(Qt::Key_Home);
        key(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"vim"_s);
        QVERIFY(!s.pending("EDITOR"));
        key(Qt::Key_Return);
        QVERIFY(s.pending("EDITOR"));
        QCOMPARE(s.pending("EDITOR")->value, "vim");
        QCOMPARE(s.pending("EDITOR")->form, EnvEdit::Form::Text);
        QVERIFY(s.home->settle());
        QVERIFY(tabTo(s.window(), &s.list()));
        key(Qt::Key_Delete);
        QCOMPARE(s.pending("EDITOR")->kind, EnvEdit::Unset);
        QVERIFY(s.home->settle());
        QVERIFY(press(s.window(), u"Take back"_s));
        QVERIFY(s.draft().isEmpty());
        QVERIFY(s.home->settle());
        QCOMPARE(s.machine.registry().values(RegistryHome::userKey).value(), before);
    }

    void aNewOneChoosesItsTypeByItself()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        QVERIFY(press(s.window(), u"New…"_s));
        QTRY_VERIFY(visible<NameForm>(s.window()));
        type(u"a=b"_s);
        QVERIFY(!buttonNamed(s.window(), u"Go on"_s)->isEnabled());
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"path"_s); // there already, in another spelling
        QVERIFY(!buttonNamed(s.window(), u"Go on"_s)->isEnabled());
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"My tools (x86)"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(!visible<NameForm>(s.window()));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(u"%USERPROFILE%"_s);
        QVERIFY(buttonNamed(s.window(), u"Text with %NAME%"_s)->isChecked());
        type(u"\\tools"_s);
        key(Qt::Key_Return);
        QVERIFY(s.pending("My tools (x86)"));
        QCOMPARE(s.pending("My tools (x86)")->form, EnvEdit::Form::Expandable);
        QVERIFY(s.home->settle());
        // The choice is the user's.
        QVERIFY(press(s.window(), u"Text"_s));
        QVERIFY(press(s.window(), u"Add change"_s));
        QCOMPARE(s.pending("My tools (x86)")->form, EnvEdit::Form::Text);
        QCOMPARE(s.pending("My tools (x86)")->value, "%USERPROFILE%\\tools");
        QVERIFY(s.home->settle());
    }

    void renameIsOneStep()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"java_home"_s));
        QVERIFY(tabTo(s.window(), &s.list()));
        key(Qt::Key_F2);
        QTRY_VERIFY(visible<NameForm>(s.window()));
        type(u"Java_Home"_s); // no other name for Windows
        QVERIFY(!buttonNamed(s.window(), u"Rename"_s)->isEnabled());
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"JDK_HOME"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(s.draft().changes(), 2);
        QCOMPARE(s.pending("JAVA_HOME")->kind, EnvEdit::Unset);
        QCOMPARE(s.pending("JDK_HOME")->value, "C:\\Program Files\\Java\\jdk-21");
        s.draft().undo();
        QVERIFY(s.draft().isEmpty());
        QVERIFY(s.home->settle());
    }

    /// Entries that nobody touched stay as they are written.
    void pathIsEditedEntryByEntry()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"PATH"_s));
        auto *edit = visible<WindowsPathEdit>(s.window());
        QVERIFY(edit);
        const QByteArray before = edit->value();
        QCOMPARE(edit->model().rowCount(), 7);
        QTRY_VERIFY(edit->model().index(3).data(WindowsPathModel::IsWarningRole).toBool());
        screenshot::save(s.window(), u"registry-path"_s);
        QVERIFY(tabTo(s.window(), &edit->view()));
        edit->view().setCurrentIndex(edit->model().index(3));
        key(Qt::Key_Delete);
        key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(press(s.window(), u"Add change"_s));
        const EnvEdit wanted = s.pending("Path").value();
        QCOMPARE(wanted.form, EnvEdit::Form::Expandable);
        QByteArrayList entries = before.split(';');
        entries.removeAt(3);
        entries.move(3, 4);
        QCOMPARE(wanted.value, entries.join(';'));
        QVERIFY(s.home->settle());
        QCOMPARE(edit->value(), wanted.value);
        QVERIFY(tabTo(s.window(), &edit->view()));
        key(Qt::Key_Insert);
        type(u"E:\\new"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(edit->value().endsWith(";E:\\new"));
        QVERIFY(press(s.window(), u"As text"_s));
        QVERIFY(!visible<WindowsPathEdit>(s.window()));
        QVERIFY(press(s.window(), u"Cancel"_s));
        QVERIFY(s.home->settle());
    }

    void variablesOfAllUsersAreOnlyLookedAt()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        QVERIFY(s.chooseNext(u"Yours 11"_s));
        QTRY_COMPARE(s.list().model()->rowCount(), 4);
        QVERIFY(tabTo(s.window(), &s.list()));
        key(Qt::Key_Home);
        for (int row = 0; row < 4; ++row) {
            QVERIFY(s.home->settle());
            QVERIFY(!buttonNamed(s.window(), u"Add change"_s));
            QVERIFY(!buttonNamed(s.window(), u"Remove"_s));
            key(Qt::Key_Delete);
            key(Qt::Key_Down);
        }
        QVERIFY(s.draft().isEmpty());
        screenshot::save(s.window(), u"registry-system"_s);
        QCOMPARE(s.faults(), QStringList());
    }

    void oddOnesCanOnlyBeRemoved()
    {
        RegistryWindow s;
        for (const QString &name : {u"Flags"_s, u"test="_s}) {
            QVERIFY(s.open(name));
            QVERIFY(!buttonNamed(s.window(), u"Add change"_s));
            QVERIFY(!buttonNamed(s.window(), u"Rename"_s));
            QVERIFY(press(s.window(), u"Remove"_s));
            QCOMPARE(s.pending(name.toUtf8())->kind, EnvEdit::Unset);
            QVERIFY(s.home->settle());
        }
        screenshot::save(s.window(), u"registry-odd"_s);
    }

    void aSecretIsCoveredUntilItIsAskedFor()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"GITHUB_TOKEN"_s));
        QVERIFY(!visible<QLineEdit>(s.detail()));
        QVERIFY(press(s.window(), u"Show and edit"_s));
        QTRY_VERIFY(visible<QLineEdit>(s.detail()));
        QVERIFY(visible<QLineEdit>(s.detail())->text().startsWith(u"ghp_"_s));
    }

    void whatOthersChangeIsTold()
    {
        RegistryWindow s;
        QVERIFY(s.open(u"EDITOR"_s));
        QVERIFY(s.notes().isEmpty());
        s.machine.registry().setText(RegistryHome::userKey, u"EDITOR"_s, u"notepad"_s);
        QTRY_VERIFY_WITH_TIMEOUT(s.notes().contains(u"EDITOR"_s), longestWaitMs);
        QVERIFY(s.home->settle());
        QCOMPARE(visible<QLineEdit>(s.detail())->text(), u"notepad"_s);
        screenshot::save(s.window(), u"registry-outside"_s);
        QVERIFY(press(s.window(), u"Close"_s));
        QTRY_VERIFY(s.notes().isEmpty());
        // What is typed stays, and what waits too.
        visible<QLineEdit>(s.detail())->setFocus();
        type(u"!"_s);
        s.machine.remove(u"TMP"_s);
        QEvent back(QEvent::WindowActivate); // the window gets the focus
        QCoreApplication::sendEvent(&s.page(), &back);
        QTRY_VERIFY(s.notes().contains(u"TMP"_s));
        QVERIFY(visible<QLineEdit>(s.detail())->text().contains(u'!'));
        QVERIFY(s.home->settle());
    }

    void exportedAndImported()
    {
        RegistryWindow from;
        QVERIFY(from.open());
        const QString folder = from.machine.path(u"out"_s);
        for (const QString &suffix : {u"reg"_s, u"json"_s}) {
            const QString file = folder + u'.' + suffix;
            from.page().exportTo(file);
            QVERIFY(from.home->settle());
            QVERIFY(from.notes().contains(suffix == "reg"_L1 ? u"11"_s : u"10"_s));
            QVERIFY(QFile::exists(file));
            RegistryWindow to(false);
            QVERIFY(to.open());
            to.page().importFrom(file);
            QVERIFY(to.home->settle());
            QCOMPARE(to.draft().changes(), 8); // TEMP is so already; test= and Flags are passed over
            QCOMPARE(to.pending("GOPATH")->value, "%USERPROFILE%\\go");
            QCOMPARE(to.pending("GOPATH")->form, EnvEdit::Form::Expandable);
            QCOMPARE(to.pending("EDITOR")->form, EnvEdit::Form::Text);
            QVERIFY(to.notes().contains(u"test="_s));
            screenshot::save(to.window(), u"registry-import-"_s + suffix);
            to.draft().undo();
            QVERIFY(to.draft().isEmpty()); // one step
            QVERIFY(to.home->settle());
        }
    }

    void aFileThatIsNoneIsRefused()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        QFile file(s.machine.path(u"bad.reg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        s.page().importFrom(file.fileName());
        QVERIFY(s.home->settle());
        QVERIFY(!s.notes().isEmpty());
        s.page().importFrom(s.machine.path(u"nothing.json"_s));
        QVERIFY(s.home->settle());
        QVERIFY(s.notes().contains(u"nothing.json"_s));
        QVERIFY(s.draft().isEmpty());
    }

    void theDialogsAskForFiles()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        for (const QString &button : {u"Import…"_s, u"Export…"_s}) {
            QVERIFY(press(s.window(), button));
            QTRY_VERIFY(s.window().findChild<QFileDialog *>());
            s.window().findChild<QFileDialog *>()->reject();
            QTRY_VERIFY(!s.window().findChild<QFileDialog *>());
            s.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&s.window()));
        }
    }

    /// Also in the smallest window, in the list as in the details, with every sort of message.
    void theKeyboardReachesEverything()
    {
        RegistryWindow s;
        s.home->resize(800, 600);
        QVERIFY(s.open());
        s.draft().put(RegistryWindow::store, {EnvEdit::Set, "EDITOR", "vim", EnvEdit::Form::Text},
                      HeldValue{"code --wait", registry_type::text});
        s.page().importFrom(s.machine.path(u"nothing.json"_s));
        QVERIFY(s.home->settle());
        QCOMPARE(s.unreached(), QStringList());
        for (const QString &name : {u"EDITOR"_s, u"PATH"_s, u"GITHUB_TOKEN"_s, u"Flags"_s}) {
            QVERIFY(s.open(name));
            QCOMPARE(s.unreached(), QStringList());
            QCOMPARE(s.faults().join(u'\n'), QString());
        }
        QVERIFY(press(s.window(), u"New…"_s));
        QTRY_VERIFY(visible<NameForm>(s.window()));
        QVERIFY(s.home->settle());
        QCOMPARE(s.unreached(), QStringList());
        screenshot::save(s.window(), u"registry-new-small"_s);
        QCOMPARE(s.faults().join(u'\n'), QString());
    }

    void looks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        for (const char *name : {"PATH", "GOPATH", "PROMPT_NOTE"}) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << false << 1280 << 800;
            QTest::addRow("%s-dark", name) << QString::fromLatin1(name) << true << 1280 << 800;
            QTest::addRow("%s-small", name) << QString::fromLatin1(name) << false << 800 << 600;
        }
        QTest::addRow("list-small") << QString() << true << 800 << 600;
    }

    void looks()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isDark);
        QFETCH(const int, width);
        QFETCH(const int, height);
        RegistryWindow s;
        s.home->setTheme(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        s.home->resize(width, height);
        QVERIFY(s.open(name));
        s.draft().put(RegistryWindow::store, {EnvEdit::Set, "EDITOR", "vim", EnvEdit::Form::Text},
                      HeldValue{"code --wait", registry_type::text});
        s.draft().put(RegistryWindow::store, {EnvEdit::Unset, "TMP", {}},
                      HeldValue{"%USERPROFILE%\\AppData\\Local\\Temp", registry_type::expandable});
        QVERIFY(s.home->settle());
        QCOMPARE(s.faults(), QStringList());
        screenshot::save(s.window(), u"registry-"_s + QString::fromLatin1(QTest::currentDataTag()));
    }
};

GOCONF_UI_TEST_MAIN(TestUserVariables)
#include "UserVariables.moc"
