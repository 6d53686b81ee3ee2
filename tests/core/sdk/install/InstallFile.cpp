// SPDX-License-Identifier: MIT
// A file or folder that the user has: installed whole or not at all.
#include "InstallLab.h"

#include "modules/ToolchainLayout.h"
#include "sdk/install/LocalSdkFolder.h"
#include "support/OwnSdkFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const FakeToolchain &go1273()
{
    static const FakeToolchain toolchain = FakeToolchain::make("go1.27.3");
    return toolchain;
}

QByteArray moduleName(const FakeToolchain &toolchain)
{
    return toolchain.version.moduleVersion() + ".zip";
}

} // namespace

class InstallFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsInstalledWhole_data();
    void everyFormIsInstalledWhole();
    void anUnpackedGoIsCopied_data();
    void anUnpackedGoIsCopied();
    void oneThatIsThereIsLeftAlone();
    void theRecordIsOfThisTree_data();
    void theRecordIsOfThisTree();
    void whatIsNoGoIsLeftAlone_data();
    void whatIsNoGoIsLeftAlone();
    void aStopAtAnyPointLeavesNothing_data();
    void aStopAtAnyPointLeavesNothing();
};

void InstallFile::everyFormIsInstalledWhole_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    const FakeToolchain &go = go1273();
    QTest::addRow("module zip") << moduleName(go) << go.moduleZip();
    QTest::addRow("tar.gz") << go.tarName() << go.tarArchive();
    QTest::addRow("zip") << go.zipName() << go.zipArchive();
    // The same hash, another name.
    FakeToolchain renamed = go;
    for (FakeToolchain::File &file : renamed.files) {
        if (file.name == "src/go.mod")
            file.name = "src/_go.mod";
    }
    QTest::addRow("tar.gz with names of the module") << go.tarName() << renamed.tarArchive();
}

void InstallFile::everyFormIsInstalledWhole()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bytes);
    const InstallLab lab;
    ToldLog log(go1273());
    const Result<SdkInstallation> done = lab.installFile(log, lab.file(name, bytes));
    QCOMPARE(codeOf(done), u"done"_s);
    QCOMPARE(QDir::fromNativeSeparators(done->path), lab.folder() + u"/go1.27.3"_s);
    QCOMPARE(done->wasThere, false);
    QCOMPARE(done->proofs.log, true);
    QVERIFY(!done->proofs.missing);
    QCOMPARE(filesOf(done->path), filesOf(go1273(), true));
    QCOMPARE(lab.content(), QStringList{u"go1.27.3"_s});
    // It is the user's file.
    QVERIFY(lab.home.exists(u"Downloads/"_s + QString::fromLatin1(name)));
}

void InstallFile::anUnpackedGoIsCopied_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("asModule");
    QTest::addColumn<QString>("code");
    for (const bool asModule : {true, false}) {
        const char *form = asModule ? "module cache" : "release";
        QTest::addRow("%s", form) << QByteArray() << QByteArray() << asModule << u"done"_s;
        QTest::addRow("%s, built tools", form)
            << QByteArray("pkg/tool/x/y") << QByteArray("more") << asModule << u"done"_s;
        QTest::addRow("%s, edited", form)
            << QByteArray("go.env") << QByteArray("GOPROXY=off\n") << asModule << u"proof-failed"_s;
        QTest::addRow("%s, a source more", form)
            << QByteArray("src/evil.go") << QByteArray("package evil\n") << asModule << u"proof-failed"_s;
    }
}

/// Whether it was unpacked from a release or lies in the module cache.
void InstallFile::anUnpackedGoIsCopied()
{
    QFETCH(const QByteArray, changed);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, asModule);
    QFETCH(const QString, code);
    const InstallLab lab;
    const auto write = [&](const QByteArray &name, const QByteArray &bytes) {
        lab.home.write(u"other/go/"_s + QString::fromLatin1(name), bytes);
    };
    for (const FakeToolchain::File &file : go1273().files) {
        const auto moduleName = ToolchainLayout::moduleName(file.name);
        if (asModule && moduleName)
            write(*moduleName, file.content);
        if (!asModule || (moduleName && *moduleName != file.name))
            write(file.name, file.content);
    }
    if (!changed.isEmpty())
        write(changed, content);
    const QByteArray before = lab.home.fingerprint();
    ToldLog log(go1273());
    const auto source =
        LocalSdkFolder::open(lab.home.home() + u"/other/go"_s, FakeToolchain::here("go1.21.0"));
    QVERIFY(source);
    const Result<SdkInstallation> done = lab.install(log, **source);
    QCOMPARE(codeOf(done), code);
    if (done) {
        QCOMPARE(filesOf(done->path), filesOf(go1273(), true));
        return;
    }
    QCOMPARE(lab.home.fingerprint(), before);
    QVERIFY2(done.error().what.contains(lab.home.home() + u"/other/go"_s), qPrintable(done.error().what));
    // Nobody else runs this one.
    QVERIFY(!done.error().what.contains(u"who runs"_s));
}

void InstallFile::oneThatIsThereIsLeftAlone()
{
    const InstallLab lab;
    ToldLog log(go1273());
    const QString file = lab.file(moduleName(go1273()), go1273().moduleZip());
    QCOMPARE(codeOf(lab.installFile(log, file)), u"done"_s);
    const QByteArray before = lab.home.fingerprint();
    ToldLog liar(fail(ErrorCode::ProofFailed, u"a lie"_s));
    const Result<SdkInstallation> again = lab.installFile(liar, file);
    QCOMPARE(codeOf(again), u"done"_s);
    QCOMPARE(again->wasThere, true);
    QCOMPARE(again->proofs.log, true); // as it was when it was installed
    QCOMPARE(lab.home.fingerprint(), before);
}

/// What is on record holds for what was installed, and for nothing that stands there later.
void InstallFile::theRecordIsOfThisTree_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<bool>("proven");
    const QString exe = Os::current().executableSuffix();
    QTest::addRow("nothing") << QString() << true;
    QTest::addRow("go") << u"bin/go"_s + exe << false;
    QTest::addRow("gofmt") << u"bin/gofmt"_s + exe << false;
    QTest::addRow("a program more") << u"bin/more"_s + exe << false;
    QTest::addRow("settings") << u"go.env"_s << true;
}

void InstallFile::theRecordIsOfThisTree()
{
    QFETCH(const QString, changed);
    QFETCH(const bool, proven);
    const InstallLab lab;
    ToldLog log(go1273());
    const QString file = lab.file(moduleName(go1273()), go1273().moduleZip());
    QVERIFY(lab.installFile(log, file));
    const QString path = lab.folder() + u"/go1.27.3/"_s + changed;
    QFile touched(path);
    if (QFileInfo(path).isFile()) {
        QVERIFY(touched.open(QFile::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addSecs(10), QFile::FileModificationTime));
        touched.close();
    } else if (!changed.isEmpty()) {
        lab.home.write(ownSdkFolder() + u"/go1.27.3/"_s + changed, "more");
    }
    QCOMPARE(lab.installFile(log, file)->proofs.log, proven);
}

void InstallFile::whatIsNoGoIsLeftAlone_data()
{
    QTest::addColumn<FakeToolchain>("there");
    FakeToolchain notes;
    notes.files = {{"notes.txt", "mine"}};
    QTest::addRow("notes") << notes;
    FakeToolchain cut = go1273();
    for (FakeToolchain::File &file : cut.files) {
        if (file.name.contains("/compile"))
            file.content.chop(1);
    }
    QTest::addRow("a program that is cut off") << cut;
    QTest::addRow("for another machine") << FakeToolchain::make("go1.27.3", "linux", "s390x");
}

void InstallFile::whatIsNoGoIsLeftAlone()
{
    QFETCH(const FakeToolchain, there);
    const InstallLab lab;
    for (const FakeToolchain::File &file : there.files)
        lab.home.write(ownSdkFolder() + u"/go1.27.3/"_s + QString::fromLatin1(file.name), file.content, 0755);
    const QString file = lab.file(moduleName(go1273()), go1273().moduleZip());
    const QByteArray before = lab.home.fingerprint();
    ToldLog log(go1273());
    QCOMPARE(codeOf(lab.installFile(log, file)), u"refused"_s);
    QCOMPARE(lab.home.fingerprint(), before);
}

void InstallFile::aStopAtAnyPointLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    FakeToolchain large = go1273();
    large.addSources(60, 100'000);
    QTest::addRow("module zip") << moduleName(large) << large.moduleZip();
    QTest::addRow("tar.gz") << large.tarName() << large.tarArchive();
}

void InstallFile::aStopAtAnyPointLeavesNothing()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bytes);
    const InstallLab lab;
    const QString file = lab.file(name, bytes);
    const QByteArray before = lab.home.fingerprint();
    ToldLog log(ToldLog::unreachable());
    int reports = 0;
    for (int stopAt = 0;; ++stopAt) {
        std::stop_source stop;
        reports = 0;
        const auto progress = [&](const SdkProgress &) {
            if (reports++ == stopAt)
                stop.request_stop();
        };
        const Result<SdkInstallation> done = lab.installFile(log, file, {progress, stop.get_token()});
        if (reports <= stopAt) {
            QCOMPARE(codeOf(done), u"done"_s);
            break;
        }
        QCOMPARE(codeOf(done), u"cancelled"_s);
        QCOMPARE(lab.home.fingerprint(), before);
    }
    QVERIFY2(reports >= 3, "too few reports to stop at");
}

QTEST_GUILESS_MAIN(InstallFile)
#include "InstallFile.moc"
