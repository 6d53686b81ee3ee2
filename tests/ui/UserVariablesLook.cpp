// SPDX-License-Identifier: MIT
// "All user variables" in windows of every size: what the keyboard reaches, and what is seen.
#include "RegistryWindow.h"
#include "change/RegistryType.h"
#include "pages/variables/NameForm.h"
#include "support/Keyboard.h"
#include "support/Screenshot.h"
#include "support/WatchedApplication.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::test::keyboard;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestUserVariablesLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

GOCONF_UI_TEST_MAIN(TestUserVariablesLook)
#include "UserVariablesLook.moc"
