// SPDX-License-Identifier: MIT
// Commands that set a variable bring every text over, by the shells and the go of this machine.
#include "env/SettingCommand.h"

#include "support/RealGo.h"
#include "support/TempHome.h"

#include <QProcess>
#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;
using Form = SettingCommand::Form;

namespace {

QByteArrayList hostileTexts()
{
    return {"",
            "direct",
            "-mod=mod -tags='a b'",
            "it's \"quoted\"",
            "$HOME `id` $(id) !x",
            "~/x",
            "=first",
            "a\\b\\\\",
            "täglich 日本",
            "*.corp.example.com,#x",
            "semi;colon",
            "tab\there",
            "-n",
            "a & b | c > d",
            "(x) {y} [z]"};
}

/// What a shell gives a program after the command, with a bar at its end.
QByteArray run(const QString &shell, const QString &script, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(shell, {u"-c"_s, script});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class SettingCommandShellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportArrivesInRealShells()
    {
        const QByteArrayList values = hostileTexts() + QByteArrayList{"two\nlines"};
        for (const QString &shell : {u"bash"_s, u"sh"_s}) {
            for (const QByteArray &value : values) {
                const Result<QString> command = SettingCommand::of(Form::Export, "GOCONF_PROBE", value);
                QVERIFY(command);
                QCOMPARE(run(shell, *command + u"; printf '%s|' \"$GOCONF_PROBE\""_s,
                             QProcessEnvironment::systemEnvironment()),
                         value + '|');
            }
        }
    }

    void goEnvArrivesInTheRealGo()
    {
        const test::TempHome home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GOENV"_s, home.path(u"env"_s));
        QVERIFY2(!test::RealGo::executables().isEmpty(), test::RealGo::missing());
        const QString go = test::RealGo::executables().constFirst();
        for (const QByteArray &value :
             QByteArrayList{"git.example.com", "*.corp,it's", "a b \"c\" $x", "日本"}) {
            const Result<QString> command = SettingCommand::of(Form::GoEnv, "GOPRIVATE", value);
            QVERIFY(command);
            QVERIFY(command->startsWith("go env -w "_L1));
            run(u"sh"_s, go + command->sliced(2), environment);
            QCOMPARE(home.read(u"env"_s), "GOPRIVATE=" + value + '\n');
        }
    }
};

QTEST_GUILESS_MAIN(SettingCommandShellsTest)
#include "SettingCommandShells.moc"
