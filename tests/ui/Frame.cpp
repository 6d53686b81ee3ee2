// SPDX-License-Identifier: MIT
// What holds for every page, in both languages: nothing is cut off at 800x600, every control can be named and
// explained, no two share a mnemonic, and switching pages keeps the window alive.
#include "frame/Banner.h"
#include "frame/PageRegistry.h"
#include "support/Screenshot.h"
#include "support/UiHome.h"
#include "support/UiWalk.h"
#include "support/WatchedApplication.h"

#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const ui::PageEntry &entry : ui::pageRegistry()) {
            for (const char *language : {"en", "zh_CN"}) {
                for (const bool dark : {false, true}) {
                    QTest::addRow("%s %s %s", entry.id, language, dark ? "dark" : "light")
                        << QString::fromLatin1(entry.id) << QString::fromLatin1(language) << dark;
                }
            }
        }
    }

    void everyPage()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, language);
        QFETCH(const bool, dark);
        UiHome home;
        home.home().write(home.goEnvFile(), "GOPROXY=direct\nGOFLAGS=-mod=mod\n");
        home.setTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        home.setLanguage(language);
        ui::MainWindow &window = home.window();
        home.workspace().draft().put(u"go-env-file"_s, {EnvEdit::Set, "GOPRIVATE", "git.example.com"});
        window.open({page, {}});
        QVERIFY(home.settle());
        screenshot::save(window, u"%1-%2-%3"_s.arg(page, language, dark ? u"dark"_s : u"light"_s));
        QCOMPARE(uiwalk::unnamedControls(window), QStringList());
        QCOMPARE(uiwalk::mnemonicCollisions(window), QStringList());
        home.resize(800, 600);
        QVERIFY(home.settle());
        screenshot::save(window, u"%1-%2-%3-small"_s.arg(page, language, dark ? u"dark"_s : u"light"_s));
        QCOMPARE(uiwalk::cutText(window), QStringList());
    }

    /// Also on a small screen, or at 200 %.
    void firstSizeFitsTheScreen()
    {
        UiHome home;
        const ui::MainWindow window(home.workspace());
        const QSize room = window.screen()->availableSize();
        QVERIFY(room.width() < 1120); // else this proves nothing: offscreen has 800x800
        QCOMPARE(window.size().boundedTo(room), window.size());
    }

    void keysGoToPages()
    {
        UiHome home;
        ui::MainWindow &window = home.window();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        int number = 0;
        for (const ui::PageEntry &entry : ui::pageRegistry()) {
            if (entry.within)
                continue;
            QTest::keyClick(&window, Qt::Key(Qt::Key_1 + number++), Qt::ControlModifier);
            QTRY_COMPARE(window.currentPage(), QString::fromLatin1(entry.id));
        }
    }

    /// A second start may want a page before the first frame: of a window that starts minimised, say.
    void nothingOfTheStartIsLostToAnEarlyWish()
    {
        UiHome home;
        ui::MainWindow window(home.workspace());
        window.start({u"variables"_s, {}}, {u"an interrupted change was taken back"_s});
        window.open({});
        QCOMPARE(window.currentPage(), u"variables"_s);
        QCOMPARE(window.findChildren<ui::Banner *>().size(), 1);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open({u"history"_s, {}});
        QVERIFY(home.settle());
        QCOMPARE(window.currentPage(), u"history"_s);
        QCOMPARE(window.findChildren<ui::Banner *>().size(), 1);
    }

    /// Core's sentences are part of what was read, so it is read again.
    void anotherLanguageReadsAgain()
    {
        UiHome home;
        QVERIFY(home.window().isVisible());
        QVERIFY(home.settle());
        const QSignalSpy read(&home.workspace().machine(), &ui::Machine::changed);
        home.workspace().preferences().setLanguage(u"zh_CN"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), longestWaitMs);
    }

    void languageChangesWithoutRestart()
    {
        UiHome home;
        ui::MainWindow &window = home.window();
        window.open({u"preferences"_s, {}});
        home.setLanguage(u"zh_CN"_s);
        QVERIFY(home.settle());
        home.setLanguage(u"en"_s);
        QVERIFY(home.settle());
        screenshot::save(window, u"language-back"_s);
        const QStringList cut = uiwalk::cutText(window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

GOCONF_UI_TEST_MAIN(TestFrame)
#include "Frame.moc"
