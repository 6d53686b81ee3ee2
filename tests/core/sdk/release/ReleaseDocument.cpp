// SPDX-License-Identifier: MIT
// A list of releases is read as go.dev writes it, and refused as a whole when anybody made something else of
// it.
#include "sdk/release/ReleaseDocument.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

const QByteArray hash(64, 'a');

/// As go.dev/dl/?mode=json has it, with a file of every kind.
QByteArray real()
{
    return R"([
 {
  "version": "go1.27.3",
  "stable": true,
  "files": [
   {"filename": "go1.27.3.src.tar.gz", "os": "", "arch": "", "version": "go1.27.3", "sha256": ")" +
           hash + R"(", "size": 34000000, "kind": "source"},
   {"filename": "go1.27.3.linux-amd64.tar.gz", "os": "linux", "arch": "amd64", "version": "go1.27.3",
    "sha256": ")" +
           hash + R"(", "size": 67000001, "kind": "archive"},
   {"filename": "go1.27.3.linux-armv6l.tar.gz", "os": "linux", "arch": "armv6l", "version": "go1.27.3",
    "sha256": "", "size": 64000000, "kind": "archive"},
   {"filename": "go1.27.3.windows-amd64.zip", "os": "windows", "arch": "amd64", "version": "go1.27.3",
    "sha256": ")" +
           hash + R"(", "size": 78000000, "kind": "archive"},
   {"filename": "go1.27.3.windows-amd64.msi", "os": "windows", "arch": "amd64", "version": "go1.27.3",
    "sha256": ")" +
           hash + R"(", "size": 62000000, "kind": "installer"},
   {"filename": "go1.27.3.linux-amd64-bootstrap.tar.gz", "os": "linux", "arch": "bootstrap",
    "version": "go1.27.3", "sha256": ")" +
           hash + R"(", "size": 1, "kind": "archive"}
  ]
 },
 {"version": "go1.27rc1", "stable": false, "files": []},
 {"version": "go1.9.2rc2", "stable": false, "files": []},
 {"version": "go1", "stable": true, "files": []}
])";
}

/// A list of one release with one file, in which `before` is replaced.
QByteArray with(const QByteArray &before, const QByteArray &after)
{
    QByteArray list =
        R"([{"version":"go1.27.3","stable":true,"files":[{"filename":"go1.27.3.linux-amd64.tar.gz",)"
        R"("sha256":")" +
        hash + R"(","size":67000001,"kind":"archive"}]}])";
    if (!list.contains(before))
        qFatal("the row replaces nothing: %s", before.constData());
    return list.replace(before, after);
}

} // namespace

class ReleaseDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatGoDevWrites();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void damagedListsNeverCrash();
    void whatIsKeptComesBack();
    void whatIsKeptMayBeDamaged_data();
    void whatIsKeptMayBeDamaged();
};

void ReleaseDocumentTest::readsWhatGoDevWrites()
{
    const Result<QVector<Release>> releases = ReleaseDocument::parse(real());
    QVERIFY2(releases, releases ? "" : qPrintable(releases.error().detail));
    QCOMPARE(releases->size(), 2);
    const Release &newest = releases->at(0);
    QCOMPARE(newest.name(), "go1.27.3");
    QVERIFY(newest.stable);
    QCOMPARE(newest.files->size(), 3);
    const ReleaseFile *file = newest.fileFor("linux", "amd64");
    QVERIFY(file);
    QCOMPARE(file->size, 67000001);
    QCOMPARE(file->sha256.toHex(), hash);
    QCOMPARE(newest.fileFor("linux", "arm")->sha256, QByteArray());
    QCOMPARE(newest.fileFor("linux", "arm")->toolchain.archiveName(), "go1.27.3.linux-armv6l.tar.gz");
    QVERIFY(!newest.fileFor("plan9", "386"));
    QCOMPARE(releases->at(1).name(), "go1.27rc1");
    QVERIFY(!releases->at(1).stable);
}

void ReleaseDocumentTest::anythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html>");
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("no release") << QByteArray("[]");
    QTest::newRow("no release of a form") << QByteArray(R"([{"version":"go1.9.2rc2","stable":false}])");
    QTest::newRow("cut") << real().chopped(3);
    QTest::newRow("strings") << QByteArray(R"(["go1.27.3"])");
    QTest::newRow("a number as version") << with(R"("go1.27.3")", "1.27");
    QTest::newRow("a folder as version") << with(R"("go1.27.3")", R"("go1.27.3/../..")");
    QTest::newRow("another program") << with(R"("go1.27.3")", R"("1.27.3")");
    QTest::newRow("a long version") << with(R"("go1.27.3")", "\"go" + QByteArray(100'000, '1') + '"');
    QTest::newRow("stable in words") << with("true", R"("true")");
    QTest::newRow("files as object") << with(R"("files":[)", R"("files":{"a":[)").replace("}]}]", "}]}}]");
    QTest::newRow("files of null") << QByteArray(R"([{"version":"go1.27.3","stable":true,"files":null}])");
    QTest::newRow("a file of null") << QByteArray(R"([{"version":"go1.27.3","stable":true,"files":[null]}])");
    QTest::newRow("a path") << with("go1.27.3.linux", "../go1.27.3.linux");
    QTest::newRow("a path of Windows") << with("go1.27.3.linux", R"(..\\go1.27.3.linux)");
    QTest::newRow("a file of another release") << with("go1.27.3.linux", "go1.27.2.linux");
    QTest::newRow("a negative size") << with("67000001", "-1");
    QTest::newRow("a huge size") << with("67000001", "1e300");
    QTest::newRow("a broken size") << with("67000001", "0.5");
    QTest::newRow("a size in words") << with("67000001", R"("67000001")");
    QTest::newRow("a short hash") << with(hash, hash.chopped(2));
    QTest::newRow("a hash of other letters") << with(hash, QByteArray(64, 'g'));
    QTest::newRow("a hash as number") << with('"' + hash + '"', "1");
    QTest::newRow("too many releases")
        << '[' + QByteArray(R"({"version":"go1.27.3","stable":true},)").repeated(5000) +
               R"({"version":"go1.27.3","stable":true}])";
    QTest::newRow("too deep") << QByteArray(100'000, '[');
    QTest::newRow("too long") << QByteArray(ReleaseDocument::limit, ' ') + real();
}

void ReleaseDocumentTest::anythingElseIsRefused()
{
    QFETCH(QByteArray, list);
    const Result<QVector<Release>> releases = ReleaseDocument::parse(list);
    QVERIFY(!releases);
    QCOMPARE(releases.error().code, ErrorCode::Corrupt);
    QVERIFY(!releases.error().what.isEmpty());
    QVERIFY(releases.error().detail.size() < 300);
}

void ReleaseDocumentTest::damagedListsNeverCrash()
{
    constexpr quint32 seed = 4;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray list = real();
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = list;
        for (int times = random.bounded(1, 4); times > 0; --times)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        const Result<QVector<Release>> releases = ReleaseDocument::parse(damaged);
        if (!releases)
            continue;
        for (const Release &release : *releases) {
            QVERIFY(!release.name().contains('/'));
            for (const ReleaseFile &file : release.files.value_or(QVector<ReleaseFile>())) {
                QCOMPARE(file.toolchain.go, release.version);
                QVERIFY(!file.toolchain.archiveName().contains('/'));
                QVERIFY(file.sha256.isEmpty() || file.sha256.size() == 32);
            }
        }
    }
}

void ReleaseDocumentTest::whatIsKeptComesBack()
{
    ReleaseList list;
    list.releases = *ReleaseDocument::parse(real());
    list.releases.append({GoVersion(1, 26, 8), true, {}}); // as of a module proxy: names only
    list.servedBy = u"https://a.example/"_s;
    list.source = ReleaseSource::Site;
    list.at = QDateTime::fromSecsSinceEpoch(1'790'000'000, QTimeZone::utc());
    list.isComplete = false;
    const Result<ReleaseList> kept = ReleaseDocument::parseKept(ReleaseDocument::keep(list));
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    QVERIFY(kept->releases == list.releases);
    QCOMPARE(kept->servedBy, list.servedBy);
    QCOMPARE(kept->source, ReleaseSource::Kept);
    QCOMPARE(kept->at, list.at);
    QCOMPARE(kept->isComplete, false);
}

void ReleaseDocumentTest::whatIsKeptMayBeDamaged_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << real();
    QTest::newRow("no time") << QByteArray(R"({"releases":[{"version":"go1.27.3","stable":true}]})");
    QTest::newRow("no releases") << QByteArray(R"({"at":"2026-11-21T00:00:00Z"})");
}

void ReleaseDocumentTest::whatIsKeptMayBeDamaged()
{
    QFETCH(QByteArray, kept);
    const Result<ReleaseList> list = ReleaseDocument::parseKept(kept);
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(ReleaseDocumentTest)
#include "ReleaseDocument.moc"
