// SPDX-License-Identifier: MIT
// What a module's files may be used for once they are unpacked is a rule of ours and not the zip's.
#include "ModuleZipLab.h"
#include "modules/ToolchainLayout.h"
#include "support/ZipWriter.h"

#include <QtTest>

#include <sys/stat.h>

using namespace goconf;
using namespace goconf::test;

class TestModuleZipModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modesAndNamesFollowTheRule();
};

void TestModuleZipModes::modesAndNamesFollowTheRule()
{
    ZipWriter writer;
    for (const char *name : {"bin/go", "src/_go.mod", "src/all.bash", "VERSION"}) {
        ZipWriter::Entry entry;
        entry.name = modulePrefix + QByteArray(name);
        entry.mode = 0100600; // what the zip says of modes does not matter
        writer.add(entry);
    }
    const TempHome home;
    const auto zip = openZip(home, writer.finish());
    QVERIFY(zip);
    const QString folder = outFolder(home);
    const mode_t old = umask(077);
    const auto written = zip->unpack(folder, &ToolchainLayout::placeOfModuleFile, {});
    umask(old);
    QVERIFY(written);
    const auto mode = [&home](const char *name) {
        struct stat status{};
        const QString path = home.home() + QStringLiteral("/out/") + QString::fromLatin1(name);
        return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
    };
    QCOMPARE(mode("bin"), 0755);
    QCOMPARE(mode("bin/go"), 0755);
    QCOMPARE(mode("src/all.bash"), 0755);
    QCOMPARE(mode("src/go.mod"), 0644);
    QCOMPARE(mode("src/_go.mod"), -1);
    QCOMPARE(mode("VERSION"), 0644);
}

QTEST_GUILESS_MAIN(TestModuleZipModes)
#include "ModuleZipModes.moc"
