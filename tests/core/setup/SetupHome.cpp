// SPDX-License-Identifier: MIT
// What is said of a home before anything is put there.
#include "setup/SetupHome.h"

#include "support/TempHome.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 plenty = qint64(100) * 1000 * 1000 * 1000;

QByteArrayList severities(const SetupHome &home)
{
    QByteArrayList names;
    for (const Problem &problem : home.problems)
        names.append(QByteArray(severityName(problem.severity).data()));
    return names;
}

} // namespace

class SetupHomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judged_data();
    void judged();
    void judgedOnWindows_data();
    void judgedOnWindows();
    void aRealOneIsFine();
    void noHomeIsAnError();
};

void SetupHomeTest::judged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isWritable");
    QTest::addColumn<qint64>("freeBytes");
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::addColumn<QByteArrayList>("said");
    const auto row = [](const char *name, const QString &path, bool isWritable, qint64 freeBytes,
                        const QByteArray &fileSystem, const QByteArrayList &said) {
        QTest::addRow("%s", name) << path << isWritable << freeBytes << fileSystem << said;
    };
    row("plain", u"/home/ada"_s, true, plenty, "ext4", {});
    row("not told how much is free", u"/home/ada"_s, true, -1, "ext4", {});
    row("space", u"/home/ada l"_s, true, plenty, "ext4", {"info"});
    row("letters beyond ASCII", u"/home/ädä"_s, true, plenty, "btrfs", {});
    row("read-only", u"/home/ada"_s, false, plenty, "ext4", {"error"});
    row("nfs", u"/home/ada"_s, true, plenty, "nfs4", {"warning"});
    row("sshfs", u"/home/ada"_s, true, plenty, "fuse.sshfs", {"warning"});
    row("encrypted, but here", u"/home/ada"_s, true, plenty, "fuse.gocryptfs", {});
    row("separator in the name", u"/home/a:b"_s, true, plenty, "ext4", {"error"});
    row("nearly full", u"/home/ada"_s, true, 1000, "ext4", {"warning"});
}

void SetupHomeTest::judgedOnWindows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArrayList>("said");
    QTest::newRow("drive") << u"C:\\Users\\ada"_s << QByteArrayList();
    QTest::newRow("long path") << u"\\\\?\\C:\\Users\\ada"_s << QByteArrayList();
    QTest::newRow("share") << u"\\\\server\\home\\ada"_s << QByteArrayList{"warning"};
    QTest::newRow("share, by slashes") << u"//server/home/ada"_s << QByteArrayList{"warning"};
    QTest::newRow("long path of a share") << u"\\\\?\\UNC\\server\\ada"_s << QByteArrayList{"warning"};
    QTest::newRow("Chinese and a space") << u"C:\\Users\\王 小明"_s << QByteArrayList{"info"};
    QTest::newRow("separator") << u"C:\\Users\\a;b"_s << QByteArrayList{"error"};
}

void SetupHomeTest::judgedOnWindows()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArrayList, said);
    QCOMPARE(severities(SetupHome::judge(path, true, plenty, "NTFS", Os::Windows)), said);
}

void SetupHomeTest::judged()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isWritable);
    QFETCH(const qint64, freeBytes);
    QFETCH(const QByteArray, fileSystem);
    QFETCH(const QByteArrayList, said);
    const SetupHome home = SetupHome::judge(path, isWritable, freeBytes, fileSystem, Os::Linux);
    QCOMPARE(severities(home), said);
    QCOMPARE(home.hasSpaces, path.contains(u' '));
    QCOMPARE(home.isAscii, !path.contains(u'ä'));
    for (const Problem &problem : home.problems)
        QVERIFY(problem.severity == Severity::Info || !problem.advice.isEmpty());
}

void SetupHomeTest::aRealOneIsFine()
{
    const TempHome folder;
    const QByteArray before = folder.fingerprint();
    const Result<SetupHome> home = SetupHome::of(folder.host());
    QVERIFY(home);
    QVERIFY(home->isWritable);
    QCOMPARE(QDir::fromNativeSeparators(home->path), folder.home());
    QCOMPARE(folder.fingerprint(), before);
}

void SetupHomeTest::noHomeIsAnError()
{
    const TempHome folder;
    Host host = folder.host();
    host.environment.remove(host.os.isWindows() ? "USERPROFILE" : "HOME");
    QVERIFY(!SetupHome::of(host));
}

QTEST_GUILESS_MAIN(SetupHomeTest)
#include "SetupHome.moc"
