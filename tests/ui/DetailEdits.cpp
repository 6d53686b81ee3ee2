// SPDX-License-Identifier: MIT
// What the page of variables does for one variable, in a real throw-away home.
#include "editors/FolderListEdit.h"
#include "models/FolderListModel.h"
#include "pages/variables/GoProgramsSection.h"
#include "pages/variables/NameForm.h"
#include "pages/variables/ValueSection.h"
#include "pages/variables/VariableDetail.h"
#include "support/Keyboard.h"
#include "support/Screenshot.h"
#include "support/UiHome.h"
#include "support/WatchedApplication.h"

#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto goEnv = "go-env-file"_L1;

VariableDetail &detailOf(UiHome &home)
{
    return *visible<VariableDetail>(home.window());
}

FolderListEdit &foldersOf(UiHome &home)
{
    return *visible<FolderListEdit>(home.window());
}

/// Gives the keyboard to a row of PATH.
void choose(UiHome &home, int row)
{
    detailOf(home).focusEditor();
    foldersOf(home).view().setCurrentIndex(foldersOf(home).model().index(row));
}

/// What a new login shell has in a variable.
QByteArray askBash(UiHome &home, const QByteArray &name)
{
    QProcess bash;
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, home.home().home());
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    bash.setProcessEnvironment(environment);
    bash.start(u"bash"_s, {u"--login"_s, u"-c"_s, u"printf %s \"$"_s + QString::fromLatin1(name) + u'"'});
    bash.waitForFinished();
    return bash.readAllStandardOutput();
}

} // namespace

class TestDetailEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteArrives_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("plain") << QByteArray("plain") << QByteArray("plain");
        QTest::newRow("empty") << QByteArray("''") << QByteArray();
        QTest::newRow("quotes") << QByteArray("'a \"b\" '\\''c'\\'' '") << QByteArray("a \"b\" 'c' ");
        QTest::newRow("shell") << QByteArray("'$HOME `ls` $(ls) \\ ! #'")
                               << QByteArray("$HOME `ls` $(ls) \\ ! #");
        QTest::newRow("lines") << QByteArray("$'one\\ntwo\\n'") << QByteArray("one\ntwo\n");
        QTest::newRow("not UTF-8") << QByteArray("$'\\xff\\xfe'") << QByteArray("\xff\xfe");
        QTest::newRow("Han") << QByteArray("'\xe4\xb8\xad\xe6\x96\x87'")
                             << QByteArray("\xe4\xb8\xad\xe6\x96\x87");
    }

    /// Whatever a value holds, its other bytes stay when something is added to it, as a real bash sees it.
    void everyByteArrives()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, value);
        UiHome home;
        home.home().write(u".bash_profile"_s, "export OF_MINE=" + written + "\n");
        QVERIFY(openVariable(home, u"OF_MINE"_s));
        QCOMPARE(home.workspace().machine().snapshot(View::Terminal)->find("OF_MINE")->value, value);
        detailOf(home).focusEditor();
        key(Qt::Key_End);
        type(u"z"_s);
        QVERIFY(press(home.window(), u"Add change"_s));
        QVERIFY(press(home.window(), u"Apply"_s));
        QTRY_VERIFY(home.workspace().draft().isEmpty());
        QVERIFY(home.settle());
        QCOMPARE(askBash(home, "OF_MINE"), value + 'z');
        QCOMPARE(home.workspace().machine().snapshot(View::Terminal)->find("OF_MINE")->value, value + 'z');
    }

    /// First what stands in the field is undone, then what was typed, then what waits.
    void undoGoesFromTheInsideOut()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOPRIVATE=one.example\n");
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOAUTH", "off"});
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        detailOf(home).focusEditor();
        type(u"two.example"_s);
        key(Qt::Key_Return);
        type(u"x"_s);
        const auto *section = visible<ValueSection>(home.window());
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(section->isDirty());
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), QString());
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!section->isDirty());
        QCOMPARE(home.workspace().draft().changes(), 1);
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(home.workspace().draft().isEmpty());
        QVERIFY(home.settle());
    }

    void typedThingsCanBeForgotten()
    {
        UiHome home;
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        QVERIFY(!buttonNamed(home.window(), u"Cancel"_s));
        detailOf(home).focusEditor();
        type(u"two.example"_s);
        QVERIFY(press(home.window(), u"Cancel"_s));
        QVERIFY(!visible<ValueSection>(home.window())->isDirty());
        QVERIFY(!buttonNamed(home.window(), u"Add change"_s)->isEnabled());
        QVERIFY(home.settle());
    }

    /// Of two edits of one variable in one place the second is what waits; one step back is the first.
    void theSecondEditReplacesTheFirst()
    {
        UiHome home;
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        for (const QString &text : {u"one.example"_s, u"two.example"_s}) {
            detailOf(home).focusEditor();
            type(text);
            key(Qt::Key_Return);
            QVERIFY(press(home.window(), u"Add change"_s));
        }
        const Draft &draft = home.workspace().draft();
        QCOMPARE(draft.changes(), 1);
        QCOMPARE(draft.pending(goEnv, "GOPRIVATE")->value, "one.example,two.example");
        home.workspace().draft().undo();
        QCOMPARE(draft.pending(goEnv, "GOPRIVATE")->value, "one.example");
        QVERIFY(home.settle());
    }

    /// What another program writes while somebody types is not written over without a word.
    void whatIsTypedGoesOnFromWhatItBeganWith()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOPRIVATE=one.example\n");
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        detailOf(home).focusEditor();
        type(u"two.example"_s);
        key(Qt::Key_Return);
        home.home().write(home.goEnvFile(), "GOPRIVATE=one.example,theirs.example\n");
        home.workspace().machine().refresh();
        QVERIFY(home.settle());
        QVERIFY(press(home.window(), u"Add change"_s));
        QVERIFY(press(home.window(), u"Apply"_s));
        QTRY_VERIFY(buttonNamed(home.window(), u"Use mine"_s));
        QVERIFY(home.settle());
        QCOMPARE(home.workspace().draft().items().constFirst().seen->value, "one.example");
        QVERIFY(home.home().read(home.goEnvFile()).contains("theirs.example"));
    }

    /// Of PATH both count: what another program puts in meanwhile, and the edits of the list.
    void pathKeepsWhatOthersPutInMeanwhile()
    {
        UiHome home;
        home.home().write(u".bash_profile"_s, "PATH=/one:/two:/usr/bin:/bin\n");
        QVERIFY(openVariable(home, u"PATH"_s));
        foldersOf(home).model().add("/mine");
        home.home().write(u".bash_profile"_s, "PATH=/one:/two:/usr/bin:/bin:/theirs\n");
        home.workspace().machine().refresh();
        QVERIFY(home.settle());
        QVERIFY(press(home.window(), u"Add change"_s));
        QVERIFY(press(home.window(), u"Apply"_s));
        QTRY_VERIFY(home.workspace().draft().isEmpty());
        QVERIFY(home.settle());
        const QByteArrayList folders = askBash(home, "PATH").split(':');
        QVERIFY(folders.contains("/mine"));
        QVERIFY(folders.contains("/theirs"));
    }

    /// The list of PATH shows what waits, further edits go on from there, and undo shows in it.
    void pathShowsWhatWaits()
    {
        UiHome home;
        home.home().write(u".bash_profile"_s, "PATH=/one:/two:/usr/bin:/bin\n");
        QVERIFY(openVariable(home, u"PATH"_s));
        const auto folders = [&] { return foldersOf(home).value(); };
        QCOMPARE(folders(), "/one:/two:/usr/bin:/bin");
        choose(home, 1);
        key(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(press(home.window(), u"Add change"_s));
        QCOMPARE(folders(), "/two:/one:/usr/bin:/bin");
        choose(home, 0);
        key(Qt::Key_Delete);
        QVERIFY(press(home.window(), u"Add change"_s));
        QCOMPARE(folders(), "/one:/usr/bin:/bin");
        home.workspace().draft().undo();
        QCOMPARE(folders(), "/two:/one:/usr/bin:/bin");
        QVERIFY(press(home.window(), u"Apply"_s));
        QTRY_VERIFY(home.workspace().draft().isEmpty());
        QVERIFY(home.settle());
        QCOMPARE(askBash(home, "PATH").split(':').mid(0, 2), (QByteArrayList{"/two", "/one"}));
    }

    /// What go install needs is put into PATH from here, and the list shows it at once.
    void goInstallJoinsPath()
    {
        UiHome home;
        QVERIFY(openVariable(home, u"PATH"_s));
        QVERIFY(home.settle());
        QVERIFY(press(home.window(), u"Add to PATH of a new bash"_s));
        QTRY_COMPARE(home.workspace().draft().changes(), 1);
        const QByteArray programs = QFile::encodeName(home.home().home()) + "/go/bin";
        QVERIFY(foldersOf(home).value().endsWith(':' + programs));
        const FolderListModel &model = foldersOf(home).model();
        const QModelIndex last = model.index(model.rowCount() - 1);
        QCOMPARE(last.data(FolderListModel::NoteRole).toString(), u"go install"_s);
        QVERIFY(home.settle());
        screenshot::save(home.window(), u"variables-path-pending"_s);
    }

    /// Rows of one folder never offer to put another one, or none, into PATH.
    void goInstallRowsGoWithTheirFolder()
    {
        UiHome home;
        GoProgramsSection section(home.workspace());
        section.setFolder("/some/where/bin");
        QVERIFY(home.settle());
        QVERIFY(!section.findChildren<QAbstractButton *>().isEmpty());
        section.setFolder({});
        home.workspace().draft().put(goEnv, {EnvEdit::Set, "GOAUTH", "off"});
        QVERIFY(section.findChildren<QAbstractButton *>().isEmpty());
    }

    /// 8,000 characters in PATH stop nothing: the watchdog fails this run otherwise.
    void aLongPath()
    {
        UiHome home;
        QByteArray path = "/usr/bin:/bin";
        for (int i = 0; path.size() < 8000; ++i)
            path += ":/opt/some/where/tools-" + QByteArray::number(i) + "/bin";
        home.home().write(u".bash_profile"_s, "PATH=" + path + '\n');
        QVERIFY(openVariable(home, u"PATH"_s));
        QCOMPARE(foldersOf(home).value(), path);
        detailOf(home).focusEditor();
        key(Qt::Key_End);
        key(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(press(home.window(), u"Add change"_s));
        QVERIFY(home.settle());
        QVERIFY(!home.workspace().draft().isEmpty());
    }

    void noNameIsTakenTwice()
    {
        UiHome home;
        home.home().write(u".bash_profile"_s, "export OF_MINE=1\nexport OF_YOURS=2\n");
        QVERIFY(openVariable(home, u"OF_MINE"_s));
        QVERIFY(press(home.window(), u"Rename"_s));
        QTRY_VERIFY(visible<NameForm>(home.window()));
        type(u"OF_YOURS"_s);
        QVERIFY(!buttonNamed(home.window(), u"Rename"_s)->isEnabled());
        type(u"_TOO"_s);
        QVERIFY(buttonNamed(home.window(), u"Rename"_s)->isEnabled());
        key(Qt::Key_Return);
        QCOMPARE(home.workspace().draft().changes(), 2);
        QVERIFY(press(home.window(), u"Apply"_s));
        QTRY_VERIFY(home.workspace().draft().isEmpty());
        QVERIFY(home.settle());
        QCOMPARE(askBash(home, "OF_YOURS_TOO"), "1");
        QCOMPARE(askBash(home, "OF_YOURS"), "2");
        QCOMPARE(askBash(home, "OF_MINE"), "");
    }
};

GOCONF_UI_TEST_MAIN(TestDetailEdits)
#include "DetailEdits.moc"
