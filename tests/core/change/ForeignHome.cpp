// SPDX-License-Identifier: MIT
// Root with a home of his own writes into another user's folder, where GOENV or XDG_CONFIG_HOME leads there:
// all of it stays the user's.
#include "OneChange.h"
#include "change/Applier.h"

#include <QDirIterator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

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

class ForeignHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRootMakesInAForeignFolderIsItsUsers()
    {
        const TempHome own;
        const TempHome home;
        home.write(u".bashrc"_s, "1", 0644);
        home.giveAway();
        const QByteArray before = home.fingerprint();
        Applier applier(own.state());
        QCOMPARE(outcomeOf(applier.apply(firstSet(home))), "ok");
        QCOMPARE(foreignIn(home), QStringList());
        QVERIFY(home.fingerprint() != before);
        QCOMPARE(outcomeOf(applier.undo()), "ok");
        QCOMPARE(foreignIn(home), QStringList());
        QCOMPARE(home.fingerprint(), before);
    }
};

QTEST_GUILESS_MAIN(ForeignHome)
#include "ForeignHome.moc"
