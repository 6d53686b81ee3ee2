// SPDX-License-Identifier: MIT
// Which Go somebody means by a version or a path.
#include "sdk/SdkChoice.h"

#include "FakeSdk.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfAGo_data();
    void namesOfAGo();
    void namesPathsAsTheSystemDoes();
};

void SdkChoiceTest::namesOfAGo_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("means");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const char *means, int error = -1) {
        QTest::newRow(name) << QByteArray(name) << QString::fromLatin1(means) << error;
    };
    row("1.27.3", "ours");
    row("go1.27.3", "ours");
    row("1.26.8", "sdk/go1.26.8");
    row("sdk/go1.26.8", "sdk/go1.26.8");
    row("./sdk/go1.26.8/", "sdk/go1.26.8");
    row("~/sdk/go1.26.8", "sdk/go1.26.8");
    if (!Os::current().isWindows()) // where links are for administrators
        row("way/in", "sdk/go1.26.8");
    else
        row("SDK\\Go1.26.8", "sdk/go1.26.8");
    row("unknown/go", "unknown/go");
    row("1.26.9", "", int(ErrorCode::NotFound));
    row("1.27", "ours");
    row("go1.26", "sdk/go1.26.8");
    row("1.25", "", int(ErrorCode::NotFound));
    row("1.2", "", int(ErrorCode::NotFound));
    row("./sdk", "", int(ErrorCode::NotFound));
    row("./gone", "", int(ErrorCode::NotFound));
    row("1.23.4-team", ".g/versions/team");
    row("go1.23.4-team", ".g/versions/team");
    row("1.23.4", ".g/versions/team");
    row("1.23.4-other", "", int(ErrorCode::InvalidValue));
    row("1.27.3-team", "", int(ErrorCode::InvalidValue));
    row("1.27.3 ", "", int(ErrorCode::InvalidValue));
    row("1", "", int(ErrorCode::InvalidValue));
    row("newest", "", int(ErrorCode::InvalidValue));
    row("", "", int(ErrorCode::InvalidValue));
}

void SdkChoiceTest::namesOfAGo()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, means);
    QFETCH(const int, error);
    const TempHome home;
    FakeSdk{"go1.27.3"}.write(home, u"go/pkg/mod/golang.org/toolchain@v0.0.1-go1.27.3.linux-amd64"_s);
    FakeSdk{"go1.27.3"}.write(home, u".goenv/versions/1.27.3"_s);
    const QString data = Os::current().isWindows() ? u"AppData/Local"_s : u".local/share"_s;
    const QString ours = FakeSdk{"go1.27.3"}.write(home, data + u"/goconfigurator/sdk/go1.27.3"_s);
    const QString dl = FakeSdk{"go1.26.8"}.write(home, u"sdk/go1.26.8"_s);
    FakeSdk{"go1.24.2"}.write(home, u"unknown/go"_s);
    FakeSdk{"go1.23.4-team"}.write(home, u".g/versions/team"_s);
    FakeSdk{"go1.26.1"}.write(home, u".goenv/versions/1.26.1"_s);
    if (!Os::current().isWindows())
        makeLink(home, u"way/in"_s, dl);
    Host host = home.host();
    host.loginShell.clear();
    host.environment.set("PATH", host.os.isWindows() ? "C:\\nowhere" : "/nowhere");
    const Result<QVector<Sdk>> sdks = chooseSdks(findSdks(host), host, name);
    if (error >= 0) {
        QVERIFY(!sdks);
        QCOMPARE(int(sdks.error().code), error);
        if (name == "1.26.9") {
            QVERIFY2(sdks.error().what.contains("goconf sdk install 1.26.9"_L1),
                     qPrintable(sdks.error().what));
            QVERIFY2(sdks.error().what.contains("1.27.3, 1.26.8, 1.26.1"_L1), qPrintable(sdks.error().what));
        }
        return;
    }
    QVERIFY2(sdks, sdks ? "" : qPrintable(sdks.error().what));
    QCOMPARE(sdks->constFirst().path, means == "ours"_L1 ? ours : home.home() + u'/' + means);
    if (means == "ours"_L1) {
        QCOMPARE(sdks->size(), 3);
        QVERIFY(sdks->constLast().kind == SdkKind::ModuleCache);
    }
}

void SdkChoiceTest::namesPathsAsTheSystemDoes()
{
    const TempHome home;
    Host host = home.host();
    host.os = Os::Windows;
    const Result<QVector<Sdk>> gone = chooseSdks({}, host, "C:/sdk/gone");
    QVERIFY(!gone);
    QVERIFY2(gone.error().what.contains("C:\\sdk\\gone"_L1), qPrintable(gone.error().what));
}

QTEST_GUILESS_MAIN(SdkChoiceTest)
#include "SdkChoice.moc"
