// SPDX-License-Identifier: MIT
// What `goconf sdk available` promises: the keys of its JSON, what it recommends, and an answer in every
// weather.
#include "FakeSdk.h"
#include "GoconfRun.h"
#include "modules/ToolchainVersion.h"
#include "support/net/FaultServer.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray versions = "/p/golang.org/toolchain/@v/list";

QByteArray releaseFor(const Host &host, const QByteArray &name)
{
    const ToolchainVersion toolchain{*GoVersion::parse(name), host.os.goName(), host.architecture};
    return R"({"version":")" + name + R"(","stable":true,"files":[{"filename":")" + toolchain.archiveName() +
           R"(","os":"x","arch":"y","sha256":")" + QByteArray(64, 'c') +
           R"(","size":12345,"kind":"archive"}]})";
}

/// A site of releases below /dl/, a module proxy below /p, and a user whose settings name the latter.
class Lab
{
public:
    Lab()
    {
        const QByteArray list = '[' + releaseFor(host, "go1.99.1") + ',' + releaseFor(host, "go1.98.7") + ']';
        server.on("/dl/", [list](const ServedRequest &request) { return ServedAnswer::file(request, list); });
        QByteArray names;
        for (const char *name : {"go1.98.6", "go1.98.7", "go1.99.0", "go1.99.1", "go1.100rc1", "go1.97.3"})
            names += ToolchainVersion{*GoVersion::parse(name), host.os.goName(), host.architecture}
                         .moduleVersion() +
                     '\n';
        server.serve(versions, names);
        host.environment.set("GOPROXY", server.url("/p").toEncoded());
        host.environment.set("GOTOOLCHAIN", "local");
    }

    QByteArray site() const { return server.url("/dl/").toEncoded(); }

    TempHome home;
    Host host = home.host();
    FaultServer server;
};

QStringList versionsOf(const QJsonObject &document, const QString &mark = {})
{
    QStringList names;
    for (const QJsonValue &release : document.value(u"releases"_s).toArray()) {
        if (mark.isEmpty() || release[mark].toBool())
            names.append(release[u"version"_s].toString());
    }
    return names;
}

} // namespace

class SdkAvailableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentHasEveryKey();
    void aSiteSaysWhatItsFilesMustBe();
    void tableNamesTheSource();
    void whatIsInstalledIsMarked();
    void aProjectDecides();
    void aProjectThatIsNoneIsAnError();
    void aBadLineIsToldWithItsFile();
    void noAddressIsWrongUsage();
    void withoutTheNetworkTheLastAnswerServes();
    void neverAnyAnswerStillAnswers_data();
    void neverAnyAnswerStillAnswers();
    void aSecretIsNeverShown();
    void withoutAnyGoItAnswersAsWell();
};

void SdkAvailableTest::documentHasEveryKey()
{
    const Lab lab;
    const GoconfRun run = runGoconf(lab.host, {"sdk", "available", "--json", "--all", "--from", "goproxy"});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(run.err, QByteArray());
    const QJsonObject document = run.json();
    QCOMPARE(versionsOf(document), QStringList({u"go1.100rc1"_s, u"go1.99.1"_s, u"go1.99.0"_s, u"go1.98.7"_s,
                                                u"go1.98.6"_s, u"go1.97.3"_s}));
    QCOMPARE(versionsOf(document, u"recommended"_s), QStringList{u"go1.99.1"_s});
    QCOMPARE(versionsOf(document, u"supported"_s),
             QStringList({u"go1.99.1"_s, u"go1.99.0"_s, u"go1.98.7"_s, u"go1.98.6"_s}));
    QCOMPARE(versionsOf(document, u"stable"_s).size(), 5);
    for (const QJsonValue &release : document.value(u"releases"_s).toArray()) {
        for (const char *key : {"stable", "supported", "recommended", "installed"})
            QVERIFY2(release[QLatin1StringView(key)].isBool(), key);
        for (const char *key : {"paths", "files"})
            QVERIFY2(release[QLatin1StringView(key)].isArray(), key);
    }
    QCOMPARE(document.value(u"source"_s).toString(), u"goproxy"_s);
    QCOMPARE(document.value(u"served_by"_s).toString(), lab.server.url("/p").toString());
    QVERIFY(QDateTime::fromString(document.value(u"at"_s).toString(), Qt::ISODate).isValid());
    QCOMPARE(document.value(u"age_s"_s).toInt(-1), 0);
    QVERIFY(document.contains(u"project"_s) && document.value(u"project"_s).isNull());
    QVERIFY(document.value(u"problems"_s).isArray());
}

void SdkAvailableTest::aSiteSaysWhatItsFilesMustBe()
{
    const Lab lab;
    const GoconfRun run = runGoconf(lab.host, {"sdk", "available", "--json", "--from", lab.site()});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(versionsOf(run.json()), QStringList({u"go1.99.1"_s, u"go1.98.7"_s}));
    QCOMPARE(run.json().value(u"source"_s).toString(), u"site"_s);
    const QJsonValue file = run.json().value(u"releases"_s).toArray().at(0)[u"files"_s][0];
    QCOMPARE(file[u"os"_s].toString().toUtf8(), lab.host.os.goName());
    QCOMPARE(file[u"arch"_s].toString().toUtf8(), lab.host.architecture);
    QCOMPARE(file[u"sha256"_s].toString(), QString(64, u'c'));
    QCOMPARE(file[u"size"_s].toInt(), 12345);
    QVERIFY(file[u"filename"_s].toString().startsWith(u"go1.99.1."_s));
}

void SdkAvailableTest::tableNamesTheSource()
{
    const Lab lab;
    const GoconfRun run = runGoconf(lab.host, {"sdk", "available", "--from", "goproxy"});
    QVERIFY2(run.exitCode == 0, run.err);
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n');
    qInfo("\n%s", run.out.constData());
    QVERIFY(lines.at(0).startsWith(u"* go1.99.1"_s));
    QVERIFY(lines.at(1).startsWith(u"  go1.98.7"_s));
    QVERIFY(lines.at(2).isEmpty());
    QVERIFY(lines.at(3).contains(lab.server.url("/p").toString()));
    QCOMPARE(run.err, QByteArray());
}

void SdkAvailableTest::whatIsInstalledIsMarked()
{
    const Lab lab;
    const QString path = FakeSdk{"go1.97.3"}.write(lab.home, u"sdk/go1.97.3"_s);
    const GoconfRun run = runGoconf(lab.host, {"sdk", "available", "--json", "--from", "goproxy"});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(versionsOf(run.json()), QStringList({u"go1.99.1"_s, u"go1.98.7"_s, u"go1.97.3"_s}));
    QCOMPARE(versionsOf(run.json(), u"installed"_s), QStringList{u"go1.97.3"_s});
    QCOMPARE(run.json().value(u"releases"_s).toArray().at(2)[u"paths"_s].toArray(), QJsonArray{path});
    const GoconfRun table = runGoconf(lab.host, {"sdk", "available", "--from", "goproxy"});
    QVERIFY2(table.out.contains("~/sdk/go1.97.3"), table.out);
}

void SdkAvailableTest::aProjectDecides()
{
    const Lab lab;
    const QString file = lab.home.write(u"src/p/go.mod"_s, "module p\n\ngo 1.98.6\n");
    const QByteArray folder = QFile::encodeName(file.chopped(7));
    const GoconfRun run =
        runGoconf(lab.host, {"sdk", "available", "--json", "--from", "goproxy", "--project", folder});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(versionsOf(run.json(), u"recommended"_s), QStringList{u"go1.98.7"_s});
    QCOMPARE(run.json().value(u"project"_s).toObject().value(u"file"_s).toString(), file);
    QCOMPARE(run.json().value(u"project"_s).toObject().value(u"wanted"_s).toString(), u"go1.98.6"_s);
    lab.home.write(u"src/p/go.mod"_s, "module p\n\ngo 1.100.5\n");
    const GoconfRun tooNew =
        runGoconf(lab.host, {"sdk", "available", "--from", "goproxy", "--project", folder});
    QCOMPARE(tooNew.exitCode, 0);
    QVERIFY2(tooNew.err.contains("1.100.5"), tooNew.err);
    QVERIFY(!tooNew.out.contains("* "));
}

void SdkAvailableTest::aProjectThatIsNoneIsAnError()
{
    const Lab lab;
    for (const QByteArray &folder : {QFile::encodeName(lab.home.home()), QByteArray("/nowhere/at/all")}) {
        const GoconfRun run = runGoconf(lab.host, {"sdk", "available", "--json", "--project", folder});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"not-found"_s);
    }
    QVERIFY(lab.server.requests().isEmpty());
}

/// The line alone would not say where it stands.
void SdkAvailableTest::aBadLineIsToldWithItsFile()
{
    const Lab lab;
    const QString file = lab.home.write(u"src/p/go.mod"_s, "module p\n\ngo 1..\n");
    const GoconfRun run =
        runGoconf(lab.host, {"sdk", "available", "--project", QFile::encodeName(file.chopped(7))});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(QFile::encodeName(file)) && run.err.contains("1.."), run.err);
}

/// As for install.
void SdkAvailableTest::noAddressIsWrongUsage()
{
    const Lab lab;
    for (const QByteArray &from : {QByteArray("bla"), QByteArray("ftp://example.com/")})
        QCOMPARE(runGoconf(lab.host, {"sdk", "available", "--from", from}).exitCode, 2);
    QVERIFY(lab.server.requests().isEmpty());
}

void SdkAvailableTest::withoutTheNetworkTheLastAnswerServes()
{
    Lab lab;
    QCOMPARE(runGoconf(lab.host, {"sdk", "available", "--from", "goproxy"}).exitCode, 0);
    lab.host.environment.set("GOPROXY", "http://127.0.0.1:1");
    const GoconfRun run = runGoconf(lab.host, {"sdk", "available", "--json", "--from", "goproxy"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(versionsOf(run.json()), QStringList({u"go1.99.1"_s, u"go1.98.7"_s}));
    QCOMPARE(run.json().value(u"source"_s).toString(), u"kept"_s);
    QCOMPARE(run.json().value(u"problems"_s).toArray().size(), 1);
    const GoconfRun table = runGoconf(lab.host, {"sdk", "available", "--from", "goproxy"});
    QVERIFY2(table.out.contains("old"), table.out);
    QVERIFY2(!table.out.contains("(s)"), table.out);
    QVERIFY2(table.err.startsWith("goconf: "), table.err);
}

void SdkAvailableTest::neverAnyAnswerStillAnswers_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/silent", "/cut", "/page", "/loop", "/gone"})
        QTest::newRow(path) << QByteArray(path);
}

void SdkAvailableTest::neverAnyAnswerStillAnswers()
{
    QFETCH(QByteArray, path);
    Lab lab;
    lab.server.on(path + '/', [path](const ServedRequest &request) {
        if (path == "/loop")
            return ServedAnswer::redirect(request.path);
        if (path == "/page")
            return ServedAnswer::file(request, "<!DOCTYPE html><title>Sign in</title>");
        if (path == "/gone")
            return ServedAnswer::text(410, "gone");
        ServedAnswer answer;
        answer.body = "[";
        answer.hasHead = path == "/cut";
        answer.saysLength = 1000;
        answer.ending = path == "/cut" ? ServedAnswer::Ending::Reset : ServedAnswer::Ending::Silence;
        return answer;
    });
    const GoconfRun run =
        runGoconf(lab.host, {"sdk", "available", "--json", "--from", lab.server.url(path).toEncoded()});
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(run.json().value(u"source"_s).toString(), u"built-in"_s);
    QVERIFY(versionsOf(run.json()).size() >= 2);
    QCOMPARE(versionsOf(run.json(), u"recommended"_s), versionsOf(run.json()).mid(0, 1));
    QCOMPARE(run.json().value(u"problems"_s).toArray().size(), 1);
}

void SdkAvailableTest::aSecretIsNeverShown()
{
    Lab lab;
    lab.host.environment.set("GOPROXY", "https://ann:s3cr3t@127.0.0.1:1/p");
    for (const QByteArrayList &more :
         {QByteArrayList{"--from", "goproxy"}, QByteArrayList{"--from", "https://ann:s3cr3t@127.0.0.1:1"},
          QByteArrayList{"--from", "ftp://ann:s3cr3t@127.0.0.1:1"}}) {
        for (const QByteArrayList &form : {QByteArrayList{}, QByteArrayList{"--json"}}) {
            const GoconfRun run = runGoconf(lab.host, QByteArrayList{"sdk", "available"} + more + form);
            QCOMPARE(run.exitCode, more.constLast().startsWith("ftp") ? 2 : 0);
            QVERIFY2(!(run.out + run.err).contains("s3cr3t"), run.out + run.err);
        }
    }
}

void SdkAvailableTest::withoutAnyGoItAnswersAsWell()
{
    Lab lab;
    lab.host.environment.set("PATH", "/nowhere");
    const GoconfRun run = runGoconf(lab.host, {"sdk", "available", "--from", "goproxy"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("* go1.99.1"), run.out);
    QCOMPARE(run.err, QByteArray());
}

QTEST_GUILESS_MAIN(SdkAvailableTest)
#include "SdkAvailable.moc"
