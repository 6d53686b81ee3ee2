// SPDX-License-Identifier: MIT
// What is preferred is kept in the program's own file, at once, and read again by the next start; whatever
// stands in the file, the answers make sense.
#include "workspace/Preferences.h"
#include "support/TempHome.h"
#include "support/WatchedApplication.h"

#include <QSignalSpy>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeSomethingIsChosen()
    {
        const TempHome home;
        const QByteArray before = home.fingerprint();
        {
            const Preferences preferences(home.host());
            QCOMPARE(preferences.language(), QString());
            QCOMPARE(preferences.theme(), ThemeChoice::System);
            QCOMPARE(preferences.defaultStore(), u"go-env-file"_s);
        }
        QCOMPARE(home.fingerprint(), before);
    }

    void choicesLast()
    {
        const TempHome home;
        {
            Preferences preferences(home.host());
            const QSignalSpy language(&preferences, &Preferences::languageChanged);
            const QSignalSpy theme(&preferences, &Preferences::themeChanged);
            preferences.setLanguage(u"zh_CN"_s);
            preferences.setTheme(ThemeChoice::Dark);
            preferences.setDefaultStore(u"bash"_s);
            preferences.setServerPatienceSeconds(30);
            QCOMPARE(language.size(), 1);
            QCOMPARE(theme.size(), 1);
        }
        const Preferences preferences(home.host());
        QCOMPARE(preferences.language(), u"zh_CN"_s);
        QCOMPARE(preferences.theme(), ThemeChoice::Dark);
        QCOMPARE(preferences.defaultStore(), u"bash"_s);
        QVERIFY(preferences.networkLimits().silence == std::chrono::seconds(30));
        QVERIFY(preferences.fileName().startsWith(home.home()));
    }

    void nonsenseIsNotObeyed()
    {
        const TempHome home;
        home.write(u".config/goconfigurator/window.ini"_s,
                   "[General]\nlanguage=tlh\ntheme=pink\nserver-patience-seconds=-7\n");
        const Preferences preferences(home.host());
        QCOMPARE(preferences.language(), QString());
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        QVERIFY(preferences.serverPatienceSeconds() >= 5);
    }
};

GOCONF_UI_TEST_MAIN(TestPreferences)
#include "Preferences.moc"
