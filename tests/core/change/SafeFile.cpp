// SPDX-License-Identifier: MIT
#include "change/SafeFile.h"

#include "OneChange.h"
#include "change/Applier.h"
#include "support/Rounds.h"
#include "support/TempHome.h"

#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SafeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const TempHome home;
        const QByteArray bytes("\xef\xbb\xbf"
                               "a\r\n\0\xff",
                               8);
        const QString path = home.write(u"f"_s, bytes, 0640);
        QCOMPARE(**SafeFile::read(path), (FileImage{bytes, 0640}));
        QVERIFY(!SafeFile::read(home.home() + "/none"_L1)->has_value());
        QVERIFY(!SafeFile::read(home.home() + "/none/none"_L1)->has_value());
        QCOMPARE((*SafeFile::read(home.write(u"empty"_s, "")))->bytes, QByteArray());
        QVERIFY((*SafeFile::read(u"/proc/self/status"_s))->bytes.contains("Pid:"));
        QCOMPARE(SafeFile::read(path, 7).error().code, ErrorCode::TooLarge);
        QVERIFY(SafeFile::read(path, 8).has_value());
        QCOMPARE(SafeFile::read(u"relative"_s).error().code, ErrorCode::InvalidValue);
        QCOMPARE(SafeFile::read(path + QChar(0)).error().code, ErrorCode::InvalidValue);
    }

    void otherThingsInTheFilesPlace()
    {
        const TempHome home;
        home.write(u"folder/f"_s, "x");
        home.write(u"file"_s, "x");
        QCOMPARE(::mkfifo(encoded(home.home() + "/fifo"_L1).constData(), 0600), 0);
        QVERIFY(QFile::link(u"loop2"_s, home.home() + "/loop1"_L1));
        QVERIFY(QFile::link(u"loop1"_s, home.home() + "/loop2"_L1));
        for (const auto *name : {"folder", "fifo", "loop1", "file/below"}) {
            const QString path = home.home() + u'/' + QString::fromLatin1(name);
            QVERIFY2(!SafeFile::read(path), name);
            QCOMPARE(outcome(home, FileChange{path, {}, FileImage{"y", 0600}}), "io");
        }
        QVERIFY(!SafeFile::read(u"/dev/zero"_s));
        // A link is expected where a file stands, and the other way round.
        QCOMPARE(outcome(home, LinkChange{home.home() + "/file"_L1, {}, "x"}), "conflict");
        QCOMPARE(home.read(u"file"_s), "x");
    }

    void links()
    {
        const TempHome home;
        home.write(u"dotfiles/real"_s, "1", 0640);
        QVERIFY(QFile::link(u"dotfiles/middle"_s, home.home() + "/rc"_L1));
        QVERIFY(QFile::link(u"real"_s, home.home() + "/dotfiles/middle"_L1));
        QCOMPARE(outcome(home, rewrite(home.home() + "/rc"_L1, "1", "2")), "ok");
        QCOMPARE(home.read(u"dotfiles/real"_s), "2");
        QVERIFY(S_ISLNK(statusOf(home.home() + "/rc"_L1).st_mode));
        QVERIFY(S_ISLNK(statusOf(home.home() + "/dotfiles/middle"_L1).st_mode));
        QCOMPARE(statusOf(home.home() + "/dotfiles/real"_L1).st_mode & 07777U, 0640U);

        QVERIFY(QFile::link(u"dotfiles/new"_s, home.home() + "/dangling"_L1));
        QCOMPARE(outcome(home, FileChange{home.home() + "/dangling"_L1, {}, FileImage{"n", 0600}}), "ok");
        QCOMPARE(home.read(u"dotfiles/new"_s), "n");
        QVERIFY(QFile::link(u"nowhere/new"_s, home.home() + "/lost"_L1));
        QCOMPARE(outcome(home, FileChange{home.home() + "/lost"_L1, {}, FileImage{"n", 0600}}), "not-found");
        QVERIFY(!home.exists(u"nowhere"_s));
    }

    void twoNamesOfOneFile()
    {
        const TempHome home;
        Applier applier(home.state());
        const QString real = home.write(u"real"_s, "1");
        const QString link = home.home() + "/link"_L1;
        QVERIFY(QFile::link(u"real"_s, link));
        QCOMPARE(applier.apply({u"t"_s, {rewrite(real, "1", "2"), rewrite(link, "1", "3")}}).error().code,
                 ErrorCode::Refused);
        QVERIFY(applier.apply({u"t"_s, {rewrite(real, "1", "2"), rewrite(link, "1", "2")}}).has_value());
        QCOMPARE(home.read(u"real"_s), "2");
        QVERIFY(applier.undo().has_value());
        QCOMPARE(home.read(u"real"_s), "1");
    }

    void refusals()
    {
        const TempHome home;
        const QString readOnly = home.write(u"readonly"_s, "1", 0444);
        QCOMPARE(outcome(home, rewrite(readOnly, "1", "2")), "read-only");
        const QString linked = home.write(u"linked"_s, "1");
        QCOMPARE(::link(encoded(linked).constData(), encoded(home.home() + "/other"_L1).constData()), 0);
        QCOMPARE(outcome(home, rewrite(linked, "1", "2")), "hard-linked");
        QCOMPARE(outcome(home, FileChange{linked, FileImage{"1", 0644}, {}}), "hard-linked");
        QCOMPARE(home.read(u"readonly"_s) + home.read(u"linked"_s), "11");
        QCOMPARE(outcome(home, RegistryChange{u"HKCU\\Environment"_s, u"A"_s, {}, RegistryImage{1, "x"}}),
                 "unsupported");
        QVERIFY(Journal(home.state()).entries()->isEmpty());
    }

    void newFilesHaveTheModeThatIsAskedFor()
    {
        const TempHome home;
        for (const quint32 mode : {0600U, 0644U, 0755U}) {
            const QString path = home.home() + u'/' + QString::number(mode);
            QCOMPARE(outcome(home, FileChange{path, {}, FileImage{"1", mode}}), "ok");
            QCOMPARE(statusOf(path).st_mode & 07777U, mode);
        }
        QCOMPARE(statusOf(home.state() + "/journal"_L1).st_mode & 07777U, 0700U);
        QDirIterator files(home.state() + "/journal"_L1, QDir::Files);
        while (files.hasNext())
            QCOMPARE(statusOf(files.next()).st_mode & 07777U, 0600U);
    }

    void hundredMegabytes()
    {
        const TempHome home;
        Applier applier(home.state());
        const QByteArray line = "export SOME_VARIABLE=\"a value of usual length\"\n";
        // 20 in a sanitized build.
        const QByteArray before = line.repeated(100 * 1024 * 1024 / thinning / line.size());
        const QString path = home.write(u".profile"_s, before);
        const ChangeSet set{u"t"_s, {rewrite(path, before, before + "export GOPATH=/g\n")}};
        QVERIFY(set.preview().contains("+export GOPATH=/g\n"_L1));
        QVERIFY(set.preview().size() < 1000);
        QVERIFY(applier.apply(set).has_value());
        QVERIFY(home.read(u".profile"_s) == before + "export GOPATH=/g\n");
        const auto undone = applier.undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QVERIFY(home.read(u".profile"_s) == before);
        QVERIFY(::truncate(encoded(path).constData(), 257 * 1024 * 1024) == 0);
        QCOMPARE(SafeFile::read(path).error().code, ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(SafeFileTest)
#include "SafeFile.moc"
