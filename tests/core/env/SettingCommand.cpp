// SPDX-License-Identifier: MIT
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

class TestSettingCommand : public QObject
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

    /// source: CommandLineToArgvW; there is no cmd to ask here.
    void setxQuotes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("command");
        QTest::newRow("plain") << QByteArray("direct") << u"setx GOPROXY \"direct\""_s;
        QTest::newRow("backslash") << QByteArray("C:\\go\\") << u"setx GOPROXY \"C:\\go\\\\\""_s;
        QTest::newRow("quote") << QByteArray("a\"b") << u"setx GOPROXY \"a\\\"b\""_s;
        QTest::newRow("backslash, quote") << QByteArray("a\\\"b") << u"setx GOPROXY \"a\\\\\\\"b\""_s;
    }

    void setxQuotes()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, command);
        QCOMPARE(SettingCommand::of(Form::Setx, "GOPROXY", value).value(), command);
    }

    void whatNoCommandBringsOverIsRefused()
    {
        for (const Form form : {Form::GoEnv, Form::Export, Form::Setx}) {
            QVERIFY(!SettingCommand::of(form, "GOPROXY", "\xff"));
            QVERIFY(!SettingCommand::of(form, "GOPROXY", QByteArray("a\0b", 3)));
            QVERIFY(!SettingCommand::of(form, "NO NAME", "x"));
        }
        QVERIFY(!SettingCommand::of(Form::GoEnv, "GOPROXY", "a\nb"));
        QVERIFY(!SettingCommand::of(Form::Setx, "GOPROXY", "a\nb"));
        QVERIFY(!SettingCommand::of(Form::Setx, "GOPROXY", "%PATH%"));
        QVERIFY(SettingCommand::of(Form::Setx, "GOPROXY", "a&b"));
        QVERIFY(!SettingCommand::of(Form::Setx, "GOPROXY", "a\"&calc"));
        QVERIFY(!SettingCommand::of(Form::Setx, "GOPROXY", QByteArray(1025, 'x')));
    }
};

QTEST_GUILESS_MAIN(TestSettingCommand)
#include "SettingCommand.moc"
