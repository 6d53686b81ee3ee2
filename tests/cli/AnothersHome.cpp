// SPDX-License-Identifier: MIT
// HOME is another user's folder, as where root has it from sudo: nothing in it reaches further than that user
// may. An ordinary user runs the same in his own home, against files that are root's.
#include "GoconfRun.h"

#include "change/Journal.h"

#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// A file that is root's, and that the owner of the home may not write.
class RootsFile
{
public:
    RootsFile()
        : m_path(::geteuid() == 0 ? m_folder.write(u"roots"_s, "export A=0\n", 0600) : u"/etc/passwd"_s)
        , m_content(content())
    {
    }

    QString path() const { return m_path; }
    QByteArray content() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(m_path));
        return file.readAll();
    }
    bool isUntouched() const { return content() == m_content; }

private:
    TempHome m_folder;
    QString m_path;
    QByteArray m_content;
};

struct stat statusOf(const QString &path)
{
    struct stat status{};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("cannot stat %s", qPrintable(path));
    return status;
}

QByteArray errorCodeOf(const GoconfRun &run)
{
    return run.json().value(u"error"_s).toObject().value(u"code"_s).toString().toUtf8();
}

} // namespace

class AnothersHomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlantedJournalReachesOnlyWhatItsOwnerMay();
    void aPlantedLinkReachesOnlyWhatItsOwnerMay();
    void allThatIsMadeIsTheHomesOwners();
    void aJournalInASharedFolderIsNotObeyed();
};

void AnothersHomeTest::aPlantedJournalReachesOnlyWhatItsOwnerMay()
{
    const RootsFile roots;
    const TempHome home;
    const Journal journal(*home.host().stateDir());
    QVERIFY(journal.createFolders().has_value());
    JournalEntry entry;
    entry.id = u"20261121T000000.000Z-0001"_s;
    entry.when = QDateTime::currentDateTimeUtc();
    entry.set.changes = {
        FileChange{roots.path(), FileImage{"evil", 0644}, FileImage{roots.content(), 0644}},
        FileChange{home.home() + "/made"_L1, FileImage{"evil", 0644}, {}},
    };
    QVERIFY(journal.save(entry).has_value());
    home.giveAway();
    const GoconfRun run = runGoconf(home.host(), {"env", "GOPROXY"});
    QVERIFY2(run.exitCode == 0 && run.out.startsWith("GOPROXY = "), run.err.constData());
    QVERIFY2(run.err.contains(roots.path().toUtf8()), run.err.constData());
    QVERIFY(roots.isUntouched());
    if (home.exists(u"made"_s))
        QCOMPARE(statusOf(home.home() + "/made"_L1).st_uid, statusOf(home.home()).st_uid);
}

void AnothersHomeTest::aPlantedLinkReachesOnlyWhatItsOwnerMay()
{
    const RootsFile roots;
    const TempHome home;
    QVERIFY(QFile::link(roots.path(), home.home() + "/.bashrc"_L1));
    QVERIFY(QFile::link(roots.path(), home.path(u".config/go/env"_s)));
    home.giveAway();
    QCOMPARE(runGoconf(home.host(), {"set", "--store", "bash", "A=1"}).exitCode, 1);
    QCOMPARE(runGoconf(home.host(), {"set", "GOPROXY=direct"}).exitCode, 1);
    QVERIFY(roots.isUntouched());
}

/// Also where the working folder is one that the owner may not enter. The login shell is the owner's.
void AnothersHomeTest::allThatIsMadeIsTheHomesOwners()
{
    const TempHome hidden;
    const TempHome home;
    home.write(u".bashrc"_s, "A=0\n");
    home.giveAway();
    Host host = home.host();
    host.workingDirectory = hidden.home();
    host.environment.set("SHELL", "/bin/bash");
    for (const QByteArrayList &arguments :
         {QByteArrayList{"set", "GOPROXY=direct"}, {"set", "--store", "bash", "A=1"}, {"undo"}}) {
        const GoconfRun run = runGoconf(host, arguments);
        QVERIFY2(run.exitCode == 0, run.err.constData());
    }
    QCOMPARE(home.read(u".config/go/env"_s), "GOPROXY=direct\n");
    QCOMPARE(home.read(u".bashrc"_s), "A=0\n");
    const uid_t owner = statusOf(home.home()).st_uid;
    QDirIterator all(home.home(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        QCOMPARE(statusOf(all.next()).st_uid, owner);
    const QByteArray shell = runGoconf(host, {"env", "SHELL"}).out;
    QCOMPARE(shell.startsWith("SHELL = /bin/bash\n"), owner == ::geteuid());
}

/// For root it is a whole journal of nobody's, for an ordinary user a folder of root's that a link leads to.
void AnothersHomeTest::aJournalInASharedFolderIsNotObeyed()
{
    const RootsFile roots;
    const TempHome shared;
    const TempHome home;
    const Journal journal(shared.state());
    QVERIFY(journal.createFolders().has_value());
    JournalEntry entry;
    entry.id = u"20261121T000000.000Z-0001"_s;
    entry.when = QDateTime::currentDateTimeUtc();
    entry.set.changes = {FileChange{roots.path(), FileImage{"evil", 0644}, FileImage{roots.content(), 0644}}};
    QVERIFY(journal.save(entry).has_value());
    shared.giveAway();
    const QString folder = shared.state() + "/journal"_L1;
    if (::geteuid() != 0) {
        QVERIFY(QFile::rename(folder, folder + ".away"_L1));
        QVERIFY(QFile::link(u"/usr"_s, folder));
    }
    Host host = home.host();
    host.environment.set("XDG_STATE_HOME", QFile::encodeName(shared.home() + "/.local/state"_L1));
    const GoconfRun look = runGoconf(host, {"env", "GOPROXY"});
    QCOMPARE(look.exitCode, 0);
    QCOMPARE(look.err.contains("belongs to another user"), ::geteuid() == 0);
    QCOMPARE(errorCodeOf(runGoconf(host, {"set", "--json", "GOPROXY=direct"})), "foreign-owner");
    QCOMPARE(errorCodeOf(runGoconf(host, {"undo", "--json"})), "foreign-owner");
    QCOMPARE(errorCodeOf(runGoconf(host, {"history", "--json"})), "foreign-owner");
    QVERIFY(roots.isUntouched());
    QVERIFY(!home.exists(u".config/go/env"_s));
}

QTEST_GUILESS_MAIN(AnothersHomeTest)
#include "AnothersHome.moc"
