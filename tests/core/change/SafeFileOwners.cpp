// SPDX-License-Identifier: MIT
// Whose a file is, and what hangs on it besides its bytes.
#include "change/Applier.h"
#include "change/SafeFile.h"
#include "platform/FileCalls.h"
#include "platform/FileLock.h"
#include "support/TempHome.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <functional>

#include <grp.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

struct stat statusOf(const QString &path)
{
    struct stat status{};
    if (::lstat(encoded(path).constData(), &status) != 0)
        qFatal("cannot stat %s", qPrintable(path));
    return status;
}

/// Outcome of applying one change: "ok", or the error code. The sentence must say something.
QByteArray outcome(const TempHome &home, const Change &change)
{
    const auto entry = Applier(home.home() + "/.local/state/goconfigurator"_L1).apply({u"t"_s, {change}});
    if (entry)
        return "ok";
    if (entry.error().what.size() < 20)
        qFatal("no sentence");
    const QLatin1StringView code = errorCodeName(entry.error().code);
    return {code.data(), code.size()};
}

FileChange rewrite(const QString &path, const QByteArray &before, const QByteArray &after)
{
    return {path, FileImage{before, 0644}, FileImage{after, 0600}};
}

/// Runs `work` in a child process as an ordinary user, which need not be the one who owns `home`: as nobody
/// when we are root, else as ourselves. Answers with what `work` returned.
QByteArray asOrdinaryUser(const std::function<QByteArray()> &work)
{
    int pipes[2];
    if (::pipe(pipes) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const gid_t nobody = 65534;
        if (::geteuid() == 0 &&
            (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(1);
        const QByteArray result = work();
        ::_exit(::write(pipes[1], result.constData(), size_t(result.size())) == result.size() ? 0 : 1);
    }
    ::close(pipes[1]);
    QByteArray result(256, Qt::Uninitialized);
    result.truncate(qMax(ssize_t(0), ::read(pipes[0], result.data(), size_t(result.size()))));
    ::close(pipes[0]);
    ::waitpid(child, nullptr, 0);
    return result;
}

/// Gives everything below `folder` to nobody, when we are root; the folders above become passable.
void giveAway(const TempHome &home)
{
    if (::geteuid() != 0)
        return;
    QProcess::execute(u"chown"_s, {u"-R"_s, u"65534:65534"_s, home.home()});
    QProcess::execute(u"chmod"_s, {u"755"_s, home.home(), QFileInfo(home.home()).path()});
}

QString stateOf(const TempHome &home)
{
    return home.home() + "/.local/state/goconfigurator"_L1;
}

/// What is below the home and does not belong to the home's owner and group.
QStringList foreignIn(const TempHome &home)
{
    const struct stat owner = statusOf(home.home());
    QStringList foreign;
    QDirIterator all(home.home(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const struct stat status = statusOf(all.next());
        if (status.st_uid != owner.st_uid || status.st_gid != owner.st_gid)
            foreign.append(all.filePath());
    }
    return foreign;
}

/// The user's settings files as the first `goconf set` makes them.
ChangeSet firstSet(const TempHome &home)
{
    const auto made = [&](const QString &name) {
        return FileChange{home.home() + u'/' + name, {}, FileImage{"export A=1\n", 0600}};
    };
    const FileChange rewritten = rewrite(home.home() + "/.bashrc"_L1, "1", "2");
    const LinkChange link{home.home() + "/links/latest"_L1, {}, "../v2"};
    return {u"t"_s, {made(u".profile"_s), made(u".config/go/env"_s), rewritten, link}};
}

/// "ok", or what went wrong.
template <typename Value>
QByteArray outcomeOf(const Result<Value> &result)
{
    return result ? "ok" : result.error().what.toUtf8();
}

} // namespace

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
        giveAway(home);
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
        QCOMPARE(::chmod(encoded(home.home() + "/.local/state/goconfigurator"_L1).constData(), 0555), 0);
        QCOMPARE(::chmod(encoded(home.home()).constData(), 0555), 0);
        const TempHome other;
        other.write(u".local/state/x"_s, "");
        giveAway(other);
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

    /// Root in another user's home (sudo with his HOME) works for that user, who can go on with everything.
    void aForeignHomeStaysItsUsers()
    {
        const TempHome home;
        home.write(u".bashrc"_s, "1", 0644);
        giveAway(home);
        const ChangeSet set = firstSet(home);
        Applier applier(stateOf(home));
        QCOMPARE(outcomeOf(applier.apply(set)), "ok");
        QCOMPARE(foreignIn(home), QStringList());
        const QByteArray applied = home.fingerprint();
        QCOMPARE(outcomeOf(applier.undo()), "ok");
        QCOMPARE(foreignIn(home), QStringList());
        const QByteArray undone = home.fingerprint();
        QVERIFY(!home.exists(u".profile"_s) && !home.exists(u".config"_s) && !home.exists(u"links"_s));
        QCOMPARE(asOrdinaryUser([&] { return outcomeOf(Applier(stateOf(home)).apply(set)); }), "ok");
        QCOMPARE(home.fingerprint(), applied);
        QCOMPARE(outcomeOf(applier.undo()), "ok");
        QCOMPARE(outcomeOf(applier.apply(set)), "ok");
        QCOMPARE(asOrdinaryUser([&] { return outcomeOf(Applier(stateOf(home)).undo()); }), "ok");
        QCOMPARE(home.fingerprint(), undone);
        QCOMPARE(foreignIn(home), QStringList());
    }

    /// The user settles what root's killed process left, and root what the user's left.
    void recoversEachOthersChanges()
    {
        const TempHome home;
        giveAway(home);
        const Journal journal(stateOf(home));
        const QString path = home.home() + "/.profile"_L1;
        JournalEntry entry;
        entry.when = QDateTime::currentDateTimeUtc();
        entry.id = u"20261121T000000.000Z-0001"_s;
        entry.set.changes = {FileChange{path, {}, FileImage{"after", 0600}}};
        entry.temporaryFiles = {home.home() + "/.goconf-"_L1 + entry.id + "-0"_L1};
        const auto beginAndDie = [&]() -> QByteArray {
            return outcomeOf(journal.createFolders()
                                 .and_then([&](const QStringList &) {
                                     return FileLock::acquire(journal.lockPath(), std::chrono::seconds(1));
                                 })
                                 .and_then([&](const FileLock &) { return journal.save(entry); })
                                 .and_then([&] { return SafeFile::at(path); })
                                 .and_then([&](const SafeFile &file) {
                                     return file.stage({"after", 0600}, entry.temporaryFiles.constFirst());
                                 }));
        };
        const auto recover = [&]() -> QByteArray {
            const Applier::Recovery recovery = Applier(stateOf(home)).recover();
            for (const Error &error : recovery.errors)
                return error.what.toUtf8();
            return QByteArray::number(recovery.settled.size());
        };
        QCOMPARE(beginAndDie(), "ok");
        QCOMPARE(foreignIn(home), QStringList());
        QCOMPARE(asOrdinaryUser(recover), "1");
        QVERIFY(!QFile::exists(entry.temporaryFiles.constFirst()));
        entry.id = u"20261121T000000.000Z-0002"_s;
        entry.temporaryFiles = {home.home() + "/.goconf-"_L1 + entry.id + "-0"_L1};
        QCOMPARE(asOrdinaryUser(beginAndDie), "ok");
        QCOMPARE(recover(), "1");
        QVERIFY(!QFile::exists(entry.temporaryFiles.constFirst()));
        QCOMPARE(foreignIn(home), QStringList());
        QCOMPARE(asOrdinaryUser([&] { return outcome(home, entry.set.changes.constFirst()); }), "ok");
    }

    /// Root was killed between the creation of the lock and the gift of it.
    void theLockIsGivenAwayLater()
    {
        const TempHome home;
        home.path(u".local/state/goconfigurator/journal/pending/."_s);
        giveAway(home);
        home.write(u".local/state/goconfigurator/journal/lock"_s, "", 0600);
        QCOMPARE(outcome(home, FileChange{home.home() + "/f"_L1, {}, FileImage{"1", 0600}}), "ok");
        QCOMPARE(foreignIn(home), QStringList());
        QCOMPARE(asOrdinaryUser([&] { return outcomeOf(Applier(stateOf(home)).undo()); }), "ok");
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
