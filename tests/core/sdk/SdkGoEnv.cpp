// SPDX-License-Identifier: MIT
// What is said of a Go in which only go.env was edited.
#include "SdkVerifierFixture.h"
#include "stores/GoRootEnvStore.h"
#include "support/RealGo.h"
#include "support/toolchain/PlantedToolchain.h"

#include <QFileInfo>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

using Log = SdkVerdict::Log;

namespace {

/// Its go.env is not that of a real release, so that only the original tells what was edited.
FakeToolchain toolchainWithSettings()
{
    FakeToolchain toolchain = FakeToolchain::make();
    toolchain.set("go.env", "GOPROXY=https://proxy.example,direct\nGOTOOLCHAIN=auto\n");
    return toolchain;
}

/// The go.env that releases really have, made from that of the first go that has one: its settings as they
/// are released, in place of what somebody may have edited.
QByteArray releasedGoEnv()
{
    for (const QString &go : RealGo::executables()) {
        QFile file(QFileInfo(QFileInfo(go).canonicalFilePath()).path() + u"/../go.env"_s);
        if (!file.open(QFile::ReadOnly))
            continue;
        QByteArrayList lines = file.readAll().split('\n');
        for (QByteArray &line : lines) {
            for (const EnvEntry &setting : GoRootEnvStore::ofNewestGo().entries) {
                if (line.startsWith(setting.name + '='))
                    line = setting.name + '=' + setting.value;
            }
        }
        return lines.join('\n');
    }
    return {};
}

} // namespace

class SdkGoEnvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsOfGoEnvAreToldLineByLine_data();
    void editsOfGoEnvAreToldLineByLine();
    void theGoEnvOfRealReleasesNeedsNoOriginal_data();
    void theGoEnvOfRealReleasesNeedsNoOriginal();
    void goEnvHidesNothingElse();
};

void SdkGoEnvTest::editsOfGoEnvAreToldLineByLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QVector<GoEnvEdit>>("edits");
    const auto row = [](const char *name, const QByteArray &text, const QVector<GoEnvEdit> &edits) {
        QTest::newRow(name) << text << edits;
    };
    row("changed", "# ours\nGOPROXY=https://mirror.example,direct\nGOTOOLCHAIN=auto\n",
        {{"GOPROXY", "https://proxy.example,direct", "https://mirror.example,direct", 2}});
    row("added", "GOPROXY=https://proxy.example,direct\nGOTOOLCHAIN=auto\nGOFLAGS=-mod=mod\n",
        {{"GOFLAGS", std::nullopt, "-mod=mod", 3}});
    row("taken out", "GOPROXY=https://proxy.example,direct\n", {{"GOTOOLCHAIN", "auto", std::nullopt, 0}});
    row("several", "GOTOOLCHAIN=local\n",
        {{"GOTOOLCHAIN", "auto", "local", 1}, {"GOPROXY", "https://proxy.example,direct", std::nullopt, 0}});
    // go obeys the first line of a name in go.env.
    row("hidden line", "GOPROXY=https://proxy.example,direct\nGOTOOLCHAIN=auto\nGOTOOLCHAIN=local\n", {});
    row("comment", "# by the image\nGOPROXY=https://proxy.example,direct\nGOTOOLCHAIN=auto\n", {});
    row("emptied", "",
        {{"GOPROXY", "https://proxy.example,direct", std::nullopt, 0},
         {"GOTOOLCHAIN", "auto", std::nullopt, 0}});
}

void SdkGoEnvTest::editsOfGoEnvAreToldLineByLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QVector<GoEnvEdit>, edits);
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = toolchainWithSettings();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    fixture.home.write(u"go/go.env"_s, text);
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->log), int(Log::Differs));
    QVERIFY(verdict->onlyGoEnv && !verdict->isFinding());
    QCOMPARE(verdict->difference, (DigestDifference{{"go.env"}, {}, {}}));
    QCOMPARE(verdict->edits, edits);
}

void SdkGoEnvTest::theGoEnvOfRealReleasesNeedsNoOriginal_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("removed");
    QTest::newRow("edited") << QByteArray("GOPROXY=off\nGOSUMDB=sum.golang.org\nGOTOOLCHAIN=local\n")
                            << false;
    QTest::newRow("removed") << QByteArray() << true;
    QTest::newRow("link") << QByteArray("link") << true;
}

void SdkGoEnvTest::theGoEnvOfRealReleasesNeedsNoOriginal()
{
    QFETCH(QByteArray, now);
    QFETCH(bool, removed);
    const QByteArray released = releasedGoEnv();
    QVERIFY2(!released.isEmpty(), RealGo::missing());
    SdkVerifierFixture fixture;
    FakeToolchain toolchain = FakeToolchain::make();
    toolchain.set("go.env", released);
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    if (removed)
        QVERIFY(QFile::remove(root + u"/go.env"_s));
    else
        fixture.home.write(u"go/go.env"_s, now);
    if (now == "link")
        QVERIFY(QFile::link(fixture.home.write(u"etc/go.env"_s, released), root + u"/go.env"_s));
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QVERIFY(verdict->onlyGoEnv && !verdict->isFinding());
    QCOMPARE(fixture.fetched, 0);
    const bool isMissing = removed && now.isEmpty();
    QCOMPARE(isMissing ? verdict->difference.missing : verdict->difference.changed, QByteArrayList{"go.env"});
    QCOMPARE(verdict->edits.size(), now == "link" ? 0 : isMissing ? 3 : 2);
}

void SdkGoEnvTest::goEnvHidesNothingElse()
{
    SdkVerifierFixture fixture;
    const FakeToolchain toolchain = toolchainWithSettings();
    fixture.publish(toolchain);
    const QString root = plantRelease(fixture.home, toolchain, u"go"_s);
    fixture.home.write(u"go/go.env"_s, "GOTOOLCHAIN=local\n");
    fixture.home.write(u"go/src/fmt/print.go"_s, "package other\n");
    const Result<SdkVerdict> verdict = fixture.verify(root);
    QVERIFY(verdict);
    QVERIFY(verdict->isFinding() && !verdict->onlyGoEnv);
    QCOMPARE(verdict->difference.changed, (QByteArrayList{"go.env", "src/fmt/print.go"}));
    QCOMPARE(verdict->edits.size(), 2);
}

QTEST_GUILESS_MAIN(SdkGoEnvTest)
#include "SdkGoEnv.moc"
