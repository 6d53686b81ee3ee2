// SPDX-License-Identifier: MIT
// What the word go may start on each system.
#include "sdk/GoFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class GoFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGoInTheOrderOfTheSystem_data();
    void namesGoInTheOrderOfTheSystem();
    void theFirstThatIsThereIsStarted();
};

void GoFileTest::namesGoInTheOrderOfTheSystem_data()
{
    QTest::addColumn<Os>("os");
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, Os os, const QByteArray &extensions, const QString &names) {
        QTest::newRow(name) << os << extensions << names;
    };
    row("Linux has no extensions", Os::Linux, ".EXE", u"go"_s);
    row("as Windows has it", Os::Windows, ".COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC",
        u"go.com go.exe go.bat go.cmd"_s);
    row("not set", Os::Windows, {}, u"go.com go.exe go.bat go.cmd"_s);
    row("in another order", Os::Windows, ".Bat;.exe", u"go.bat go.exe"_s);
    row("without dots, with gaps", Os::Windows, "exe;;CMD;", u"go.exe go.cmd"_s);
}

void GoFileTest::namesGoInTheOrderOfTheSystem()
{
    QFETCH(Os, os);
    QFETCH(QByteArray, extensions);
    Host host;
    host.os = os;
    host.environment = Environment(os);
    if (!extensions.isEmpty())
        host.environment.set("PATHEXT", extensions);
    QTEST(goFileNames(host).join(u' '), "names");
}

void GoFileTest::theFirstThatIsThereIsStarted()
{
    const QTemporaryDir folder;
    Host host;
    host.os = Os::current();
    host.environment = Environment(host.os);
    QCOMPARE(goFileIn(host, folder.path()), QString());
    const QStringList names = goFileNames(host);
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const QString path = host.os.join(folder.path(), *name);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(host.os.native(goFileIn(host, folder.path())), host.os.native(path));
    }
}

QTEST_GUILESS_MAIN(GoFileTest)
#include "GoFile.moc"
