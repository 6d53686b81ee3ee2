// SPDX-License-Identifier: MIT
// Closing asks once when something waits, cancels what runs, and waits for what must not be left half done.
#include "support/Press.h"
#include "support/UiHome.h"
#include "support/WatchedApplication.h"

#include <QMessageBox>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

void putEdit(UiHome &home)
{
    home.workspace().draft().put(u"go-env-file"_s, {EnvEdit::Set, "GOPRIVATE", "git.example.com"},
                                 std::nullopt);
}

QMessageBox *question(const QWidget &window)
{
    return window.findChild<QMessageBox *>();
}

} // namespace

class TestClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnythingWaitingItCloses()
    {
        UiHome home;
        QVERIFY(home.window().close());
        QVERIFY(!question(home.window()));
    }

    void staysWhenToldTo()
    {
        UiHome home;
        ui::MainWindow &window = home.window();
        putEdit(home);
        QVERIFY(!window.close());
        QVERIFY(press::button(*question(window), u"Stay"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!question(window), longestWaitMs);
        QVERIFY(window.isVisible());
        QCOMPARE(home.workspace().draft().changes(), 1);
    }

    void losesWhatWaitsWhenToldTo()
    {
        UiHome home;
        ui::MainWindow &window = home.window();
        putEdit(home);
        QVERIFY(!window.close());
        QVERIFY(press::button(*question(window), u"Close without them"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), longestWaitMs);
        QVERIFY(!home.home().exists(home.goEnvFile()));
    }

    void appliesAndClosesWhenToldTo()
    {
        UiHome home;
        ui::MainWindow &window = home.window();
        putEdit(home);
        QVERIFY(!window.close());
        QVERIFY(press::button(*question(window), u"Apply and close"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), longestWaitMs);
        QCOMPARE(home.home().read(home.goEnvFile()), "GOPRIVATE=git.example.com\n");
    }

    void runningWorkHearsToStop()
    {
        UiHome home;
        ui::MainWindow &window = home.window();
        bool cancelled = false;
        home.workspace().runner().run<int>(
            this, {u"work"_s},
            [](TaskControl &control) -> Result<int> {
                while (!control.isCancelled())
                    QThread::msleep(1);
                return fail(ErrorCode::Cancelled, u"stopped"_s);
            },
            [&](const Result<int> &answer) { cancelled = !answer; });
        QVERIFY(window.close());
        QTRY_VERIFY_WITH_TIMEOUT(cancelled, longestWaitMs);
    }

private:
    using TaskControl = ui::TaskControl;
};

GOCONF_UI_TEST_MAIN(TestClosing)
#include "Closing.moc"
