// SPDX-License-Identifier: MIT
// "All user variables" and the world around: what other programs change, files that come in and go out.
#include "RegistryWindow.h"
#include "change/RegistryType.h"
#include "pages/variables/VariablesPage.h"
#include "pages/variables/registry/ExchangeFile.h"
#include "support/Keyboard.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestUserVariablesOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        s.comeBack();
        QTRY_VERIFY(s.notes().contains(u"TMP"_s));
        QVERIFY(visible<QLineEdit>(s.detail())->text().contains(u'!'));
        QVERIFY(s.home->settle());
    }

    /// Whichever of the two lists is shown, without coming back from anywhere.
    void whatOthersChangeIsToldAboveBothLists()
    {
        RegistryWindow s;
        QVERIFY(openVariable(*s.home, u"EDITOR"_s));
        QVERIFY(visible<VariablesPage>(s.window()));
        s.machine.registry().setText(RegistryHome::userKey, u"EDITOR"_s, u"notepad"_s);
        QTRY_VERIFY_WITH_TIMEOUT(s.notes().contains(u"EDITOR"_s), longestWaitMs);
        QVERIFY(s.home->settle());
        screenshot::save(s.window(), u"registry-outside-known"_s);
        QCOMPARE(s.faults(), QStringList());
        QVERIFY(s.chooseNext(u"Go and known variables"_s));
        QVERIFY(s.home->settle());
        QCOMPARE(s.banners().size(), 1);
        QVERIFY(press(s.window(), u"Close"_s));
        QTRY_VERIFY(s.notes().isEmpty());
    }

    /// What is said of pending changes is true as long as it is there.
    void theNoteEndsWithWhatWaits()
    {
        for (const bool isUndone : {false, true}) {
            RegistryWindow s;
            QVERIFY(s.open(u"EDITOR"_s));
            s.draft().put(RegistryWindow::store, {EnvEdit::Set, "GOPATH", "C:\\go", EnvEdit::Form::Text},
                          HeldValue{"%USERPROFILE%\\go", registry_type::expandable});
            s.machine.remove(u"TMP"_s);
            s.comeBack();
            QTRY_VERIFY_WITH_TIMEOUT(s.notes().contains(u"your pending changes stay"_s), longestWaitMs);
            QVERIFY(s.home->settle());
            if (isUndone)
                s.draft().undo();
            else
                QVERIFY(press(s.window(), u"Discard"_s));
            QVERIFY(s.home->settle());
            QVERIFY2(!s.notes().contains(u"pending"_s), qPrintable(s.notes()));
        }
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

    /// Also of texts, where JSON has no place for one.
    void whatIsLeftOutIsCounted()
    {
        RegistryWindow s;
        s.machine.write({u"HALF"_s, registry_type::text, QByteArray("\x00\xd8\0\0", 4)});
        s.machine.write({u"NULIN"_s, registry_type::text, QByteArray("a\0\0\0b\0\0\0", 8)});
        QVERIFY(s.open());
        s.page().exportTo(s.machine.path(u"out.json"_s));
        QVERIFY(s.home->settle());
        QVERIFY2(s.notes().contains(u"10 variables written"_s), qPrintable(s.notes()));
        QVERIFY2(s.notes().contains(u"3 left out"_s), qPrintable(s.notes()));
        for (const auto name : {"Flags"_L1, "HALF"_L1, "NULIN"_L1})
            QVERIFY2(s.notes().contains(name), qPrintable(s.notes()));
        // regedit's form has a place for all.
        s.page().exportTo(s.machine.path(u"out.reg"_s));
        QVERIFY(s.home->settle());
        QVERIFY2(s.notes().contains(u"13 variables written"_s), qPrintable(s.notes()));
        QVERIFY2(!s.notes().contains(u"left out"_s), qPrintable(s.notes()));
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
        s.page().importFrom(u"/proc/self/mem"_s); // opens, and fails when it is read
        QVERIFY(s.home->settle());
        QVERIFY2(s.notes().contains(u"cannot be read"_s) && s.notes().contains(u"mem"_s),
                 qPrintable(s.notes()));
        QVERIFY(s.draft().isEmpty());
    }

    void theNameDecidesTheForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isJson");
        QTest::addColumn<QString>("path");
        QTest::newRow("json beside reg") << u"/a/out.json"_s << false << u"/a/out.json"_s;
        QTest::newRow("reg beside json") << u"/a/out.REG"_s << true << u"/a/out.REG"_s;
        QTest::newRow("none beside reg") << u"/a/out"_s << false << u"/a/out.reg"_s;
        QTest::newRow("none beside json") << u"/a/out"_s << true << u"/a/out.json"_s;
        QTest::newRow("another one") << u"/a/out.v2"_s << false << u"/a/out.v2.reg"_s;
        QTest::newRow("put behind") << u"/a/out.json.reg"_s << false << u"/a/out.json"_s;
        QTest::newRow("put behind another spelling") << u"/a/out.REG.reg"_s << false << u"/a/out.REG"_s;
        QTest::newRow("nothing but it") << u"/a/out.json"_s << true << u"/a/out.json"_s;
        QTest::newRow("both") << u"/a/out.json.reg"_s << true << u"/a/out.json.reg"_s;
    }

    void theNameDecidesTheForm()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, isJson);
        const auto form = isJson ? ExchangeFile::Form::Json : ExchangeFile::Form::Regedit;
        QTEST(ExchangeFile::pathToWrite(typed, form), "path");
    }

    /// And what is there is replaced only by somebody who says so.
    void theDialogWritesTheFileThatWasNamed()
    {
        RegistryWindow s;
        QVERIFY(s.open());
        const QString file = s.machine.path(u"out.json"_s);
        const auto save = [&] {
            s.window().activateWindow();
            if (!QTest::qWaitForWindowActive(&s.window()) || !press(s.window(), u"Export…"_s) ||
                !QTest::qWaitFor([&] { return s.window().findChild<QFileDialog *>(); }))
                return false;
            auto *dialog = s.window().findChild<QFileDialog *>();
            dialog->selectFile(file);
            static_cast<QDialog *>(dialog)->accept();
            return QTest::qWaitFor([&] { return !s.window().findChild<QFileDialog *>(); });
        };
        QVERIFY(save());
        QTRY_VERIFY(s.notes().contains(u"out.json"_s));
        QVERIFY(s.home->settle());
        QVERIFY(!QFile::exists(file + u".reg"_s));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith('{'));
        written.close();
        for (const bool replaces : {false, true}) {
            QVERIFY(written.open(QIODevice::WriteOnly));
            QCOMPARE(written.write("mine"), 4);
            written.close();
            QVERIFY(save());
            QTRY_VERIFY(s.window().findChild<QMessageBox *>());
            auto *box = s.window().findChild<QMessageBox *>();
            QVERIFY(box->text().contains(u"out.json"_s));
            buttonNamed(*box, replaces ? u"Replace the file"_s : u"Cancel"_s)->click();
            QTRY_VERIFY(!s.window().findChild<QMessageBox *>());
            QVERIFY(s.home->settle());
            QVERIFY(written.open(QIODevice::ReadOnly));
            QCOMPARE(written.readAll() == "mine", !replaces);
            written.close();
        }
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
};

GOCONF_UI_TEST_MAIN(TestUserVariablesOutside)
#include "UserVariablesOutside.moc"
