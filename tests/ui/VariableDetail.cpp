// SPDX-License-Identifier: MIT
// What the page of variables shows of one variable, in a real throw-away home.
#include "pages/variables/VariableDetail.h"

#include "pages/variables/FileExcerpt.h"
#include "pages/variables/LadderRowView.h"
#include "pages/variables/TargetRow.h"
#include "support/Keyboard.h"
#include "support/Screenshot.h"
#include "support/UiHome.h"
#include "support/WatchedApplication.h"
#include "widgets/MarkedLabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a person could read below a widget, or hear.
QString allWords(const QWidget &root)
{
    QStringList words;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            words << field->text();
        if (const auto *label = qobject_cast<const MarkedLabel *>(widget))
            words << label->text();
    }
    return words.join(u'\n');
}

LadderRowView *rowOf(const QWidget &root, const QString &name)
{
    for (LadderRowView *row : root.findChildren<LadderRowView *>()) {
        if (row->isVisible() && row->accessibleName().startsWith(name))
            return row;
    }
    return nullptr;
}

VariableDetail &detailOf(UiHome &home)
{
    return *visible<VariableDetail>(home.window());
}

} // namespace

class TestVariableDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// No secret is shown or spoken until somebody asks for it.
    void secretsAreCovered()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOPROXY=https://me:hunter2@proxy.example,direct\n");
        home.home().write(u".bashrc"_s, "export GOPROXY=https://me:hunter3@proxy.example\n");
        home.home().write(u".bash_profile"_s, ". ~/.bashrc\n");
        QVERIFY(openVariable(home, u"GOPROXY"_s));
        MainWindow &window = home.window();
        QVERIFY(press(window, u"Show ~/.bashrc:1"_s));
        QVERIFY(home.settle());
        QVERIFY(!allWords(window).contains("hunter"_L1));
        screenshot::save(window, u"variables-secret"_s);
        QVERIFY(press(window, u"Remove it from ~/.bashrc:1"_s));
        QVERIFY(!allWords(window).contains("hunter"_L1));
        detailOf(home).focusEditor();
        QVERIFY(buttonNamed(window, u"Show and edit"_s)->hasFocus());
        key(Qt::Key_Space);
        QTRY_VERIFY(allWords(window).contains("hunter"_L1));
        QVERIFY(home.settle());
    }

    /// The file, its line and those around it, in the page.
    void aLineIsShownInItsFile()
    {
        UiHome home;
        home.home().write(u".bash_profile"_s, "# one\n# two\nexport GOFLAGS=-v\n# four\n");
        QVERIFY(openVariable(home, u"GOFLAGS"_s));
        QVERIFY(press(home.window(), u"Show ~/.bash_profile:3"_s));
        QTRY_VERIFY(visible<FileExcerpt>(home.window()));
        QVERIFY(home.settle());
        const QString words = allWords(*visible<FileExcerpt>(home.window()));
        for (const QString &line : {u"# one"_s, u"# two"_s, u"export GOFLAGS=-v"_s, u"# four"_s})
            QVERIFY2(words.contains(line), qPrintable(words));
    }

    /// What only this program got cannot be changed here, and is not offered.
    void onlyInTheProcess()
    {
        UiHome home;
        home.host().environment.set("GOFLAGS", "-v");
        QVERIFY(openVariable(home, u"GOFLAGS"_s));
        QVERIFY(tabTo(home.window(), visible<QComboBox>(home.window())));
        key(Qt::Key_End); // this program
        QVERIFY(home.settle());
        const LadderRowView *row = rowOf(home.window(), u"Environment"_s);
        QVERIFY(row);
        QVERIFY(row->accessibleName().contains("-v"_L1));
        QVERIFY(row->accessibleDescription().contains("in effect"_L1));
        QVERIFY(row->findChildren<QAbstractButton *>().isEmpty());
        QVERIFY(press(home.window(), u"Set… in go env file"_s));
        type(u"-trimpath"_s);
        QTRY_VERIFY(allWords(home.window()).contains("This value will have no effect there"_L1));
        QVERIFY(!buttonNamed(home.window(), u"Make it win"_s));
        QVERIFY(home.settle());
    }

    /// The page names the files before anything is written; they are the ones that are written.
    void theFilesAreNamed()
    {
        UiHome home;
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        detailOf(home).focusEditor();
        type(u"one.example"_s);
        QVERIFY(home.settle());
        QTRY_VERIFY(allWords(*visible<TargetRow>(home.window())).contains("~/.config/go/env"_L1));
        QVERIFY(home.settle());
    }

    /// A place that cannot be written to says so while one types, not when one applies.
    void aPlaceThatRefusesSaysSo()
    {
        UiHome home;
        home.home().write(u".config/go"_s, "a file where a folder should be\n");
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        QVERIFY(tabTo(home.window(), visible<TargetRow>(home.window())->findChild<QComboBox *>()));
        key(Qt::Key_Home); // the go env file
        detailOf(home).focusEditor();
        type(u"one.example"_s);
        QTRY_VERIFY(!buttonNamed(home.window(), u"Add change"_s)->isEnabled());
        QVERIFY(home.settle());
        screenshot::save(home.window(), u"variables-refused"_s);
    }

    /// Before anybody types: what `goconf env` warns of, and another place to write to.
    void aFileThatCannotBeReadSaysSo()
    {
        UiHome home;
        QVERIFY(QDir().mkpath(home.home().path(home.goEnvFile())));
        QVERIFY(openVariable(home, u"GOPRIVATE"_s));
        const MachineSnapshot &machine = *home.workspace().machine().snapshot(View::Terminal);
        const Problem warned = machine.settings.problems().constFirst();
        QVERIFY2(warned.message.contains("/.config/go/env"_L1), qPrintable(warned.message));
        const QString words = joinedSentences({sentence(warned.message), sentence(warned.advice)});
        const LadderRowView *row = rowOf(home.window(), u"go env file"_s);
        QVERIFY(row);
        QCOMPARE(row->accessibleName(), u"go env file: "_s + words);
        QVERIFY(allWords(*row).contains(words));
        QVERIFY(row->findChildren<QAbstractButton *>().isEmpty());
        auto *target = visible<TargetRow>(home.window());
        QCOMPARE(target->store(), u"bash"_s);
        QVERIFY(allWords(*target).contains(u"Go’s own file cannot be used"_s));
        QVERIFY(tabTo(home.window(), target->findChild<QComboBox *>()));
        key(Qt::Key_Home); // the go env file
        QCOMPARE(target->store(), u"go-env-file"_s);
        QVERIFY(allWords(*target).contains(words));
        QVERIFY(!allWords(*target).contains("ecommended"_L1));
        QVERIFY(home.settle());
        screenshot::save(home.window(), u"variables-file-unreadable"_s);
    }

    void copiesAsCommands()
    {
        UiHome home;
        home.home().write(home.goEnvFile(), "GOFLAGS=-ldflags=-X=a.b=c -trimpath\n");
        QVERIFY(openVariable(home, u"GOFLAGS"_s));
        auto *copy = qobject_cast<QPushButton *>(buttonNamed(home.window(), u"Copy as"_s));
        QVERIFY(copy);
        Q_EMIT copy->menu()->aboutToShow();
        QStringList commands;
        for (QAction *action : copy->menu()->actions()) {
            action->trigger();
            commands.append(QGuiApplication::clipboard()->text());
        }
        QCOMPARE(commands, (QStringList{u"go env -w 'GOFLAGS=-ldflags=-X=a.b=c -trimpath'"_s,
                                        u"export GOFLAGS='-ldflags=-X=a.b=c -trimpath'"_s,
                                        u"setx GOFLAGS \"-ldflags=-X=a.b=c -trimpath\""_s}));
    }
};

GOCONF_UI_TEST_MAIN(TestVariableDetail)
#include "VariableDetail.moc"
