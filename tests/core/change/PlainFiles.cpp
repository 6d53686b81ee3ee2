// SPDX-License-Identifier: MIT
// What Applier promises about files, on every system: undone is as before, killed is all or nothing, and two
// at once lose nothing.
#include "ManyFiles.h"
#include "change/Applier.h"
#include "change/Journal.h"
#include "support/Rounds.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// The tool lies beside this program.
void start(QProcess &tool, const QStringList &arguments)
{
    tool.start(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(CHANGE_TOOL), arguments);
    QVERIFY(tool.waitForStarted());
}

ChangeSet randomSet(const TempHome &home, QRandomGenerator &random)
{
    home.path(u".local/state/."_s);
    ChangeSet set{u"random"_s, {}};
    const auto bytes = [&random] {
        QByteArray result(random.bounded(5000), Qt::Uninitialized);
        for (char &c : result)
            c = char(random.bounded(256));
        return result;
    };
    for (int i = random.bounded(1, 6); i > 0; --i) {
        const QString name = u"用户 %1/a%2/env.%3"_s.arg(random.bounded(3)).arg(random.bounded(3)).arg(i);
        FileChange change{home.home() + u'/' + name, {}, {}};
        const int kind = random.bounded(3);
        if (kind != 0)
            change.before = FileImage{bytes(), 0600};
        if (kind != 1)
            change.after = FileImage{bytes(), 0600};
        if (change.before)
            home.write(name, change.before->bytes, 0600);
        set.changes.append(change);
    }
    return set;
}

} // namespace

class PlainFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoneIsAsBefore();
    void killedIsAllOrNothing_data();
    void killedIsAllOrNothing();
    void twoAtOnceLoseNothing();
};

void PlainFilesTest::undoneIsAsBefore()
{
    QRandomGenerator random(1);
    for (int round = 0; round < rounds(40); ++round) {
        const TempHome home;
        const ChangeSet set = randomSet(home, random);
        const QByteArray before = home.fingerprint();
        Applier applier(home.state());
        const Result<JournalEntry> entry = applier.apply(set);
        QVERIFY2(entry, entry ? "" : qPrintable(entry.error().what));
        for (const Change &change : set.changes) {
            const auto &file = std::get<FileChange>(change);
            QFile written(file.path);
            QCOMPARE(written.exists(), file.after.has_value());
            if (file.after)
                QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll() == file.after->bytes);
        }
        QCOMPARE(Journal(home.state()).entry(entry->id).value().set, set);
        const Result<JournalEntry> undone = applier.undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QCOMPARE(home.fingerprint(), before);
    }
}

void PlainFilesTest::killedIsAllOrNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("after");
    for (int after = 0; after <= ManyFiles::count; ++after) {
        QTest::addRow("apply, %d files", after) << u"apply-files"_s << after;
        QTest::addRow("undo, %d files", after) << u"undo"_s << after;
    }
}

void PlainFilesTest::killedIsAllOrNothing()
{
    QFETCH(QString, command);
    QFETCH(int, after);
    const TempHome home;
    ManyFiles::furnish(home);
    const bool isUndo = command == u"undo"_s;
    const QByteArray before = home.fingerprint();
    Applier applier(home.state());
    QVERIFY(applier.apply(ManyFiles::changes(home.home())));
    const QByteArray applied = home.fingerprint();
    if (!isUndo)
        QVERIFY(applier.undo());

    QProcess tool;
    start(tool, {command, home.home(), home.state()});
    const auto done = [&] {
        const int changed = ManyFiles::changed(home.home());
        return isUndo ? ManyFiles::count - changed : changed;
    };
    // It may be quicker than we look.
    while (done() < after && tool.state() != QProcess::NotRunning)
        tool.waitForFinished(0);
    tool.kill();
    tool.waitForFinished(-1);

    const Applier::Recovery recovery = applier.recover();
    QVERIFY2(recovery.errors.isEmpty(),
             recovery.errors.isEmpty() ? "" : qPrintable(recovery.errors.constFirst().what));
    const QByteArray now = home.fingerprint();
    QVERIFY(now == before || now == applied);
    QVERIFY(!Journal(home.state()).hasPending());
    // And nothing stands in the way of the next one.
    QVERIFY(now == before ? applier.apply(ManyFiles::changes(home.home())) : applier.undo());
    QCOMPARE(home.fingerprint(), now == before ? applied : before);
}

void PlainFilesTest::twoAtOnceLoseNothing()
{
    const TempHome home;
    home.path(u".local/state/."_s);
    home.write(u"log"_s, {}, 0600);
    QProcess tools[2];
    for (QProcess &tool : tools)
        start(tool, {u"append"_s, home.home(), home.state(), u"20"_s});
    int applied = 0;
    for (QProcess &tool : tools) {
        QVERIFY(tool.waitForFinished(-1));
        const QByteArray output = tool.readAllStandardOutput();
        QVERIFY2(tool.exitCode() == 0, output.constData());
        applied += output.trimmed().toInt();
    }
    QCOMPARE(home.read(u"log"_s).count('\n'), applied);
    QVERIFY(applied >= 20);
}

QTEST_GUILESS_MAIN(PlainFilesTest)
#include "PlainFiles.moc"
