// SPDX-License-Identifier: MIT
// What the log says of a file or folder that the user has: what it contradicts is refused, and what it does
// not know is left out.
#include "InstallLab.h"

#include "sdk/install/LocalSdkFolder.h"

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

class InstallProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNoProofCoversIsLeftOut_data();
    void whatNoProofCoversIsLeftOut();
    void aFailedProofRefuses_data();
    void aFailedProofRefuses();
    void aLyingLogRefuses();
    void aMissingProofIsTold();
};

void InstallProof::whatNoProofCoversIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    FakeToolchain altered = go1273();
    for (const char *file : {"api/go1.1.txt", "doc/more.html", "misc/wasm/wasm_exec.js", "test/run.go"})
        altered.set(file, "altered");
    QTest::addRow("tar.gz") << altered.tarName() << altered.tarArchive();
    QTest::addRow("zip") << altered.zipName() << altered.zipArchive();
    QTest::addRow("folder") << QByteArray("other/go/") << QByteArray();
}

/// A mirror may put there what it likes: the log does not know these folders.
void InstallProof::whatNoProofCoversIsLeftOut()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bytes);
    const InstallLab lab;
    ToldLog log(go1273());
    Result<SdkInstallation> done = fail(ErrorCode::NotFound, {});
    if (bytes.isEmpty()) {
        for (const FakeToolchain::File &file : go1273().files)
            lab.home.write(u"other/go/"_s + QString::fromLatin1(file.name), file.content);
        lab.home.write(u"other/go/misc/wasm/wasm_exec.js"_s, "altered");
        const auto source =
            LocalSdkFolder::open(lab.home.home() + u"/other/go"_s, FakeToolchain::here("go1.27.3"));
        QVERIFY(source);
        done = lab.install(log, **source);
    } else {
        done = lab.installFile(log, lab.file(name, bytes));
    }
    QCOMPARE(codeOf(done), u"done"_s);
    QCOMPARE(done->proofs.log, true);
    QCOMPARE(filesOf(done->path), filesOf(go1273(), true));
    for (const char *folder : {"api", "doc", "misc", "test"})
        QVERIFY2(!QFileInfo::exists(done->path + u'/' + QLatin1StringView(folder)), folder);
}

void InstallProof::aFailedProofRefuses_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    FakeToolchain other = go1273();
    other.set("src/fmt/print.go", "package fmt // and more\n");
    QTest::addRow("other module zip") << moduleName(other) << other.moduleZip();
    QTest::addRow("other tar.gz") << other.tarName() << other.tarArchive();
    FakeToolchain more = go1273();
    more.set("src/fmt/more.go", "package fmt\n");
    QTest::addRow("one file more") << moduleName(more) << more.moduleZip();
    QTest::addRow("one file more, tar.gz") << more.tarName() << more.tarArchive();
}

void InstallProof::aFailedProofRefuses()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bytes);
    const InstallLab lab;
    const QString file = lab.file(name, bytes);
    const QByteArray before = lab.home.fingerprint();
    ToldLog log(go1273());
    QCOMPARE(codeOf(lab.installFile(log, file)), u"proof-failed"_s);
    QCOMPARE(lab.home.fingerprint(), before);
}

void InstallProof::aLyingLogRefuses()
{
    for (const ErrorCode code : {ErrorCode::ProofFailed, ErrorCode::Corrupt}) {
        const InstallLab lab;
        const QString file = lab.file(moduleName(go1273()), go1273().moduleZip());
        const QByteArray before = lab.home.fingerprint();
        ToldLog log(fail(code, u"a lie"_s));
        QCOMPARE(codeOf(lab.installFile(log, file)), QString(errorCodeName(code)));
        QCOMPARE(lab.home.fingerprint(), before);
    }
}

void InstallProof::aMissingProofIsTold()
{
    for (const ErrorCode code :
         {ErrorCode::Network, ErrorCode::Refused, ErrorCode::NotFound, ErrorCode::Timeout}) {
        const InstallLab lab;
        ToldLog log(fail(code, u"why"_s));
        const Result<SdkInstallation> done =
            lab.installFile(log, lab.file(moduleName(go1273()), go1273().moduleZip()));
        QCOMPARE(codeOf(done), u"done"_s);
        QCOMPARE(done->proofs.log, false);
        QVERIFY(done->proofs.missing);
        QCOMPARE(done->proofs.missing->code, code);
        QCOMPARE(filesOf(done->path), filesOf(go1273(), true));
    }
}

QTEST_GUILESS_MAIN(InstallProof)
#include "InstallProof.moc"
