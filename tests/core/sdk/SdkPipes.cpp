// SPDX-License-Identifier: MIT
// Whatever stands where a file of Go may lie, looking at it ends at once: a pipe without a writer would keep
// an ordinary open waiting for ever.
#include "modules/GoRootFiles.h"
#include "platform/RegularFile.h"
#include "sdk/SdkFinder.h"

#include "FakeSdk.h"
#include "support/Messages.h"

#include <QFile>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

void makePipe(const QString &path)
{
    QFile::remove(path);
    if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
        qFatal("cannot make the pipe %s", qPrintable(path));
}

} // namespace

class SdkPipesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFilesOnly_data();
    void opensFilesOnly();
    void aPipeInAGoIsDamage_data();
    void aPipeInAGoIsDamage();
    void aPipeAmongTheShellsFilesIsSaid();
    void aPipeForAProjectIsSaid();
};

void SdkPipesTest::opensFilesOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("file") << u"file"_s << true << ErrorCode::Io;
    QTest::newRow("link to a file") << u"link"_s << true << ErrorCode::Io;
    QTest::newRow("pipe") << u"pipe"_s << false << ErrorCode::Io;
    QTest::newRow("link to a pipe") << u"pipelink"_s << false << ErrorCode::Io;
    QTest::newRow("folder") << u"."_s << false << ErrorCode::Io;
    QTest::newRow("device") << u"/dev/zero"_s << false << ErrorCode::Io;
    QTest::newRow("nothing") << u"none"_s << false << ErrorCode::NotFound;
}

void SdkPipesTest::opensFilesOnly()
{
    QFETCH(QString, name);
    QFETCH(bool, opens);
    QFETCH(ErrorCode, code);
    const TempHome home;
    const QString real = home.write(u"file"_s, "content");
    makePipe(home.path(u"pipe"_s));
    makeLink(home, u"link"_s, real);
    makeLink(home, u"pipelink"_s, home.path(u"pipe"_s));
    QFile file(name.startsWith(u'/') ? name : home.home() + u'/' + name);
    const Result<void> opened = openRegular(file);
    QCOMPARE(opened.has_value(), opens);
    QCOMPARE(file.isOpen(), opens);
    if (opens) {
        QCOMPARE(file.size(), 7);
        QCOMPARE(file.read(3), QByteArray("con"));
        QCOMPARE(file.readAll(), QByteArray("tent"));
        return;
    }
    QCOMPARE(opened.error().code, code);
    QVERIFY2(opened.error().what.contains(file.fileName()), qPrintable(opened.error().what));
}

void SdkPipesTest::aPipeInAGoIsDamage_data()
{
    QTest::addColumn<QString>("name");
    const QString tools = u"pkg/tool/linux_"_s + QString::fromLatin1(Host::current().architecture);
    for (const QString &name : {u"VERSION"_s, u"bin/go"_s, tools + "/compile"_L1})
        QTest::newRow(qPrintable(name)) << name;
}

void SdkPipesTest::aPipeInAGoIsDamage()
{
    QFETCH(QString, name);
    const TempHome home;
    const QString root = FakeSdk().write(home, u"sdk/go1.27.3"_s);
    makePipe(root + u'/' + name);
    Host host = home.host();
    host.environment.set("PATH", QFile::encodeName(root + u"/bin:"_s) + host.environment.value("PATH"));
    const SdkReport report = findSdks(host);
    const auto sdk = std::find_if(report.sdks.cbegin(), report.sdks.cend(),
                                  [&](const Sdk &found) { return found.path == root; });
    QVERIFY(sdk != report.sdks.cend());
    QVERIFY(!sdk->healthy());
    QVERIFY2(messagesOf(sdk->problems).contains(root + u'/' + name + " is no file"_L1),
             qPrintable(messagesOf(sdk->problems)));
    if (name == "VERSION"_L1)
        QVERIFY(!GoRootFiles::identify(root, {{1, 27, 3}, "linux", host.architecture}));
}

void SdkPipesTest::aPipeAmongTheShellsFilesIsSaid()
{
    const TempHome home;
    makePipe(home.path(u".profile"_s));
    Host host = home.host();
    host.loginShell.clear();
    const SdkReport report = findSdks(host);
    Problems problems;
    for (const GoOnPath &view : report.views)
        problems += view.view.problems;
    QVERIFY2(messagesOf(problems).contains(home.home() + "/.profile is no file"_L1),
             qPrintable(messagesOf(problems)));
}

void SdkPipesTest::aPipeForAProjectIsSaid()
{
    const TempHome home;
    makePipe(home.path(u"src/go.mod"_s));
    Host host = home.host();
    host.workingDirectory = home.home() + "/src"_L1;
    const SdkReport report = findSdks(host, {.projects = {host.workingDirectory}});
    QVERIFY2(messagesOf(report.problems).contains(host.workingDirectory + "/go.mod cannot be read"_L1),
             qPrintable(messagesOf(report.problems)));
}

QTEST_GUILESS_MAIN(SdkPipesTest)
#include "SdkPipes.moc"
