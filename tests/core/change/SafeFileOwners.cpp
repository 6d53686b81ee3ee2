// SPDX-License-Identifier: MIT
// Whose a file is, and what hangs on it besides its bytes.
#include "OneChange.h"
#include "OrdinaryProcess.h"
#include "platform/FileCalls.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SafeFileOwners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignOwnerAndUnwritableFolders()
    {
        const TempHome home;
        home.path(u".local/state/goconfigurator/."_s);
        const QString foreign = u"/etc/passwd"_s; // root's, whoever runs this
        const QString inFolder = home.write(u"folder/f"_s, "1");
        QCOMPARE(::chmod(encoded(home.home() + "/folder"_L1).constData(), 0555), 0);
        home.giveAway();
        QCOMPARE(asOrdinaryUser([&] { return outcome(home, rewrite(foreign, "1", "2")); }), "foreign-owner");
        QCOMPARE(asOrdinaryUser([&] { return outcome(home, rewrite(inFolder, "1", "2")); }),
                 "permission-denied");
        QCOMPARE(asOrdinaryUser([&] {
                     return outcome(home,
                                    FileChange{home.home() + "/folder/new/g"_L1, {}, FileImage{"1", 0600}});
                 }),
                 "permission-denied");
        QCOMPARE(home.read(u"folder/f"_s), "1");
        // A home that is read-only: nothing can even be recorded.
        const QString mine = home.home() + "/mine"_L1;
        QCOMPARE(::chmod(encoded(home.state()).constData(), 0555), 0);
        QCOMPARE(::chmod(encoded(home.home()).constData(), 0555), 0);
        const TempHome other;
        other.write(u".local/state/x"_s, "");
        other.giveAway();
        QCOMPARE(::chmod(encoded(other.home() + "/.local/state"_L1).constData(), 0555), 0);
        QCOMPARE(asOrdinaryUser([&] {
                     return outcome(other, FileChange{other.home() + "/mine"_L1, {}, FileImage{"1", 0600}});
                 }),
                 "permission-denied");
        QVERIFY(!other.exists(u"mine"_s));
        QCOMPARE(asOrdinaryUser([&] { return outcome(home, FileChange{mine, {}, FileImage{"1", 0600}}); }),
                 "permission-denied");
        for (const auto *folder : {"", "/folder", "/.local/state/goconfigurator"})
            ::chmod(encoded(home.home() + QString::fromLatin1(folder)).constData(), 0755);
        ::chmod(encoded(other.home() + "/.local/state"_L1).constData(), 0755);
    }

    /// Root keeps the owner; an ordinary user's group stays.
    void keepsOwnerAndGroup()
    {
        const TempHome home;
        const QString path = home.write(u"f"_s, "1", 0664);
        if (::geteuid() == 0)
            QCOMPARE(::chown(encoded(path).constData(), 65534, 65534), 0);
        const struct stat before = statusOf(path);
        QCOMPARE(outcome(home, rewrite(path, "1", "2")), "ok");
        QCOMPARE(home.read(u"f"_s), "2");
        const struct stat after = statusOf(path);
        QCOMPARE(after.st_uid, before.st_uid);
        QCOMPARE(after.st_gid, before.st_gid);
        QCOMPARE(after.st_mode, before.st_mode);
    }

    void keepsAttributesAndAccessLists()
    {
        const TempHome home;
        const QString path = home.write(u"f"_s, "1", 0640);
        if (::setxattr(encoded(path).constData(), "user.goconf.test", "v", 1, 0) != 0)
            QCOMPARE(errno, ENOTSUP); // then there is nothing that could be lost
        // An access list as setfacl -m u:65534:r writes it: version, then (tag, permissions, id) each.
        const QByteArray list = QByteArray::fromHex("02000000"
                                                    "01000600ffffffff"
                                                    "02000400feff0000"
                                                    "04000400ffffffff"
                                                    "10000400ffffffff"
                                                    "20000000ffffffff");
        if (::setxattr(encoded(path).constData(), "system.posix_acl_access", list.constData(),
                       size_t(list.size()), 0) != 0)
            QCOMPARE(errno, ENOTSUP);
        QByteArrayList before;
        QCOMPARE(filecalls::ownAttributes(encoded(path), before), 0);
        QCOMPARE(outcome(home, rewrite(path, "1", "2")), "ok");
        QByteArrayList after;
        QCOMPARE(filecalls::ownAttributes(encoded(path), after), 0);
        QCOMPARE(after, before);
        for (const QByteArray &name : std::as_const(after)) {
            QByteArray value(256, '\0');
            value.truncate(::getxattr(encoded(path).constData(), name.constData(), value.data(), 256));
            QCOMPARE(value, name == "user.goconf.test" ? QByteArray("v") : list);
        }
        QCOMPARE(statusOf(path).st_mode & 07777U, 0640U);
        // What undo could not bring back is not removed.
        QCOMPARE(outcome(home, FileChange{path, FileImage{"2", 0640}, {}}),
                 before.isEmpty() ? "ok" : "refused");
    }
};

QTEST_GUILESS_MAIN(SafeFileOwners)
#include "SafeFileOwners.moc"
