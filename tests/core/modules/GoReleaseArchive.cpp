// SPDX-License-Identifier: MIT
#include "modules/GoReleaseArchive.h"

#include "modules/GoRootFiles.h"
#include "modules/ModuleZip.h"
#include "modules/ToolchainLayout.h"
#include "support/TarWriter.h"
#include "support/TempHome.h"
#include "support/ZipWriter.h"

#include <QDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <map>

#include <unistd.h>

using namespace goconf;
using namespace goconf::test;

/// One small Go in all its forms: the module's zip, the release's tar.gz and zip, the folder that was
/// unpacked from any of them, and a toolchain in the module cache. All have one h1.
class TestGoReleaseArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFormsHaveOneHash();
    void unpackedFormsHaveOneHash();
    void moduleCacheHasTheSameHash();
    void whatWasAddedIsNamed();
    void whatWasChangedChangesTheHash_data();
    void whatWasChangedChangesTheHash();
    void foldersSayWhatTheyAre();
    void otherFilesAreNoArchives();
    void stopsWhenAsked();
};

namespace {

using Files = std::map<QByteArray, QByteArray>;

ToolchainVersion version()
{
    return *ToolchainVersion::fromModuleVersion("v0.0.1-go1.27.3.linux-amd64");
}

/// As cmd/distpack would pack it.
Files release()
{
    return {{"VERSION", "go1.27.3\ntime 2026-10-19T00:00:00Z\n"},
            {"api/go1.txt", "pkg fmt\n"},
            {"bin/go", QByteArray(300'000, 'g')},
            {"bin/gofmt", "gofmt"},
            {"doc/next/1.md", "doc"},
            {"go.env", "GOPROXY=x\n"},
            {"misc/wasm/x", "x"},
            {"pkg/include/textflag.h", "#define"},
            {"pkg/tool/linux_amd64/compile", "compile"},
            {"src/all.bash", "#!/bin/bash\n"},
            {"src/cmd/go.mod", "module cmd\n"},
            {"src/go.mod", "module std\n"},
            {"src/" + QByteArray(90, 'n') + "/" + QByteArray(40, 'm') + ".go", "package n\n"},
            {"test/fixedbugs/issue27836.dir/\xc3\x9e"
             "foo.go",
             "package foo\n"}};
}

QByteArray tarOf(const Files &files)
{
    TarWriter tar;
    tar.addFolder("go/");
    tar.addFolder("go/bin/");
    for (const auto &[name, content] : files) {
        if (name.startsWith("test/"))
            tar.addRecords({"path=go/" + name});
        tar.add("go/" + name, content);
    }
    return TarWriter::gzip(tar.finish());
}

/// With folders, as who packs a release again may have them.
QByteArray zipOf(const Files &files)
{
    ZipWriter zip;
    for (const char *folder : {"go/", "go/bin/", "go/src/"}) {
        ZipWriter::Entry entry;
        entry.name = folder;
        entry.mode = 0040755;
        zip.add(entry);
    }
    for (const auto &[name, content] : files)
        zip.add("go/" + name, content);
    return zip.finish();
}

/// The module zip, made by the rules of distpack and not by ours.
QByteArray moduleZip()
{
    Files files = release();
    for (const char *untold : {"api/go1.txt", "doc/next/1.md", "misc/wasm/x"})
        files.erase(untold);
    files.erase("test/fixedbugs/issue27836.dir/\xc3\x9e"
                "foo.go");
    for (const char *folder : {"src/", "src/cmd/"}) {
        const QByteArray name = folder;
        files[name + "_go.mod"] = files[name + "go.mod"];
        files.erase(name + "go.mod");
    }
    ZipWriter zip;
    for (const auto &[name, content] : files)
        zip.add("golang.org/toolchain@v0.0.1-go1.27.3.linux-amd64/" + name, content);
    return zip.finish();
}

Result<ModuleZip> openModule(const TempHome &home)
{
    return ModuleZip::open(home.write(QStringLiteral("module.zip"), moduleZip()),
                           ToolchainVersion::modulePath(), version().moduleVersion());
}

QByteArray provenHash()
{
    const TempHome home;
    return *openModule(home)->h1({});
}

QString newFolder(const TempHome &home, const QString &name)
{
    const QString folder = home.path(name);
    if (!QDir().mkpath(folder))
        qFatal("cannot make a folder");
    return folder;
}

Result<QByteArray> hashOfRoot(const QString &folder)
{
    const auto files = GoRootFiles::list(folder, version());
    if (!files)
        return fail(files.error());
    const auto digests = files->moduleDigests({});
    return digests ? DirHash::h1(*digests, version().modulePrefix()) : fail(digests.error());
}

Result<QByteArray> hashOfRelease(const FileDigests &files)
{
    return DirHash::h1(ToolchainLayout::moduleFiles(files), version().modulePrefix());
}

QString unpackedRelease(const TempHome &home)
{
    const QString folder = newFolder(home, QStringLiteral("root"));
    const auto archive = GoReleaseArchive::open(home.write(QStringLiteral("go.tar.gz"), tarOf(release())));
    if (!archive || !archive->unpack(folder, &ToolchainLayout::placeOfReleaseFile, {}))
        qFatal("cannot unpack");
    return folder;
}

} // namespace

void TestGoReleaseArchive::allFormsHaveOneHash()
{
    const TempHome home;
    for (const QByteArray &bytes : {tarOf(release()), zipOf(release())}) {
        const auto archive = GoReleaseArchive::open(home.write(QStringLiteral("archive"), bytes));
        QVERIFY(archive);
        const auto digests = archive->digests({});
        QVERIFY2(digests, digests ? "" : qPrintable(digests.error().detail));
        QCOMPARE(digests->size(), qsizetype(release().size()));
        QCOMPARE(*hashOfRelease(*digests), provenHash());
    }
}

void TestGoReleaseArchive::unpackedFormsHaveOneHash()
{
    const TempHome home;
    QStringList folders{newFolder(home, QStringLiteral("a")), newFolder(home, QStringLiteral("b")),
                        newFolder(home, QStringLiteral("c"))};
    const auto tar = GoReleaseArchive::open(home.write(QStringLiteral("a.tar.gz"), tarOf(release())));
    QCOMPARE(*hashOfRelease(*tar->unpack(folders.at(0), &ToolchainLayout::placeOfReleaseFile, {})),
             provenHash());
    const auto zip = GoReleaseArchive::open(home.write(QStringLiteral("b.zip"), zipOf(release())));
    QCOMPARE(*hashOfRelease(*zip->unpack(folders.at(1), &ToolchainLayout::placeOfReleaseFile, {})),
             provenHash());
    const auto module = openModule(home);
    const auto digests = module->unpack(folders.at(2), &ToolchainLayout::placeOfModuleFile, {});
    QCOMPARE(*DirHash::h1(*digests, module->prefix()), provenHash());
    for (const QString &folder : std::as_const(folders)) {
        QCOMPARE(*hashOfRoot(folder), provenHash());
        QVERIFY(QFileInfo(folder + QStringLiteral("/bin/go")).isExecutable());
        QVERIFY(!QFileInfo(folder + QStringLiteral("/VERSION")).isExecutable());
        QVERIFY(QFile::exists(folder + QStringLiteral("/src/go.mod")));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/src/_go.mod")));
    }
}

/// go unpacks the module as it is and copies each _go.mod beside itself before it runs the toolchain.
void TestGoReleaseArchive::moduleCacheHasTheSameHash()
{
    const TempHome home;
    const QString folder = newFolder(home, QStringLiteral("cache"));
    QVERIFY(openModule(home)->unpack(folder, [](const QByteArray &name) { return UnpackPlace{name, false}; },
                                     {}));
    QCOMPARE(*hashOfRoot(folder), provenHash());
    QVERIFY(QFile::copy(folder + QStringLiteral("/src/_go.mod"), folder + QStringLiteral("/src/go.mod")));
    QVERIFY(
        QFile::copy(folder + QStringLiteral("/src/cmd/_go.mod"), folder + QStringLiteral("/src/cmd/go.mod")));
    QCOMPARE(*hashOfRoot(folder), provenHash());
    home.write(QStringLiteral("cache/src/go.mod"), "module evil\n");
    QVERIFY(*hashOfRoot(folder) != provenHash());
}

void TestGoReleaseArchive::whatWasAddedIsNamed()
{
    const TempHome home;
    const QString folder = unpackedRelease(home);
    home.write(QStringLiteral("root/pkg/tool/linux_amd64/pprof"), "built");
    home.write(QStringLiteral("root/bin/gopls"), "installed");
    home.write(QStringLiteral("root/VERSION.cache"), "x");
    const auto files = GoRootFiles::list(folder, version());
    QVERIFY(files);
    QByteArrayList others = files->others();
    std::sort(others.begin(), others.end());
    QCOMPARE(others, (QByteArrayList{"VERSION.cache", "bin/gopls", "pkg/tool/linux_amd64/pprof"}));
    QCOMPARE(*hashOfRoot(folder), provenHash());
}

void TestGoReleaseArchive::whatWasChangedChangesTheHash_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("edited") << QStringLiteral("go.env");
    QTest::newRow("added") << QStringLiteral("src/evil.go");
    QTest::newRow("program") << QStringLiteral("bin/go");
    QTest::newRow("go.mod") << QStringLiteral("src/go.mod");
}

void TestGoReleaseArchive::whatWasChangedChangesTheHash()
{
    QFETCH(QString, name);
    const TempHome home;
    const QString folder = unpackedRelease(home);
    QCOMPARE(*hashOfRoot(folder), provenHash());
    home.write(QStringLiteral("root/") + name, "changed");
    QVERIFY(*hashOfRoot(folder) != provenHash());
    // A link in place of a file is no file, wherever it leads.
    QVERIFY(QFile::remove(folder + u'/' + name));
    QCOMPARE(symlink("VERSION", QFile::encodeName(folder + u'/' + name).constData()), 0);
    const auto files = GoRootFiles::list(folder, version());
    QVERIFY(files->others().contains(name.toUtf8()));
}

void TestGoReleaseArchive::foldersSayWhatTheyAre()
{
    const TempHome home;
    const QString folder = unpackedRelease(home);
    const ToolchainVersion elsewhere{GoVersion(), "darwin", "arm64"};
    QCOMPARE(*GoRootFiles::identify(folder, elsewhere), version());
    home.write(QStringLiteral("root/pkg/tool/darwin_arm64/asm"), "x");
    QCOMPARE(GoRootFiles::identify(folder, elsewhere)->moduleVersion(),
             QByteArray("v0.0.1-go1.27.3.darwin-arm64"));
    QCOMPARE(*GoRootFiles::identify(folder, version()), version());
    for (const char *text : {"devel go1.28-abcdef Mon", "go1.27.3-team", "1.27.3", ""}) {
        home.write(QStringLiteral("root/VERSION"), text);
        const auto unknown = GoRootFiles::identify(folder, version());
        QVERIFY2(!unknown, text);
        QCOMPARE(unknown.error().code, ErrorCode::Unsupported);
    }
    QFile::remove(folder + QStringLiteral("/VERSION"));
    QCOMPARE(GoRootFiles::identify(folder, version()).error().code, ErrorCode::NotFound);
}

void TestGoReleaseArchive::otherFilesAreNoArchives()
{
    const TempHome home;
    for (const char *text : {"", "PK", "<html>", "BZh9"}) {
        const auto archive = GoReleaseArchive::open(home.write(QStringLiteral("x"), text));
        QVERIFY(!archive);
        QCOMPARE(archive.error().code, ErrorCode::Unsupported);
    }
    QCOMPARE(GoReleaseArchive::open(home.path(QStringLiteral("y"))).error().code, ErrorCode::NotFound);
}

void TestGoReleaseArchive::stopsWhenAsked()
{
    const TempHome home;
    const std::atomic_bool stop = true;
    WorkObserver observer;
    observer.cancelled = &stop;
    for (const QByteArray &bytes : {tarOf(release()), zipOf(release())}) {
        const auto archive = GoReleaseArchive::open(home.write(QStringLiteral("archive"), bytes));
        const auto stopped = archive->digests(observer);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestGoReleaseArchive)
#include "GoReleaseArchive.moc"
