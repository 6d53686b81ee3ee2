// SPDX-License-Identifier: MIT
#include "env/SettingCommand.h"

#include "support/RealGo.h"
#include "support/TempHome.h"

#include <QProcess>
#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;
using Form = SettingCommand::Form;

class TestSettingCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
