// SPDX-License-Identifier: MIT
// Another program writes a target at the same moment: nothing that it wrote is lost. A normal run tries the
// moment before every call that changes files, a sanitized one those before calls from different places in
// the program, and some more; GOCONF_TEST_ROUNDS=10000 tries all.
#include "FaultStage.h"
#include "change/Applier.h"
#include "change/SafeFile.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// Beside those from a place of their own: without sanitizers all the others.
constexpr int others = 40;
constexpr quint32 seed = 20261121;

/// All of the file and of what was kept beside it.
QByteArray everythingOf(const QString &path)
{
    const QFileInfo info(path);
    QDir folder(info.path());
    QByteArray all;
    for (const QString &name :
         folder.entryList({info.fileName(), info.fileName() + ".goconf-*"_L1}, QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// Names that only an unfinished change has.
QStringList straysIn(const TempHome &home)
{
    QStringList strays;
    for (const auto *folder : {"", "dotfiles", ".config/fish/conf.d/deep", "made"}) {
        strays += QDir(home.home() + u'/' + QString::fromLatin1(folder))
                      .entryList({u".goconf-*"_s}, QDir::AllEntries | QDir::Hidden | QDir::System);
    }
    return strays;
}

/// Empty when the line that somebody else wrote is there after a recovery, and nothing of ours lies about.
QByteArray lossOf(FaultStage &stage, const QStringList &commands, const Fault &fault)
{
    const int code = stage.runAll(commands, fault);
    const bool written = stage.wasWritten();
    const QByteArray output = stage.output();
    if (stage.run(u"recover"_s) != 0)
        return "not recovered: " + stage.output();
    if (code == 1 && !output.startsWith("conflict: ") && !output.startsWith("io: "))
        return "another error: " + output;
    if (written && !everythingOf(stage.home().home() + u'/' + fault.file).contains("theirs"))
        return "lost, exit code " + QByteArray::number(code) + ' ' + output;
    if (const QStringList strays = straysIn(stage.home()); !strays.isEmpty())
        return "left behind: " + strays.join(u' ').toUtf8();
    return {};
}

} // namespace

class ApplierRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAtEveryCall_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *command, const char *file, const char *action) {
            const QStringList commands =
                qstrcmp(command, "undo") == 0 ? QStringList{u"apply"_s, u"undo"_s} : QStringList{u"apply"_s};
            QTest::addRow("%s, %s, %s", command, file, action)
                << commands << QString::fromLatin1(file) << QString::fromLatin1(action);
        };
        for (const char *action : {"append", "replace", "hold"}) {
            row("apply", ".bashrc", action);
            row("apply", "old.conf", action);
        }
        row("apply", "dotfiles/zshrc", "append");
        row("apply", "current", "replace");
        row("apply", "made/latest", "replace");
        row("apply", ".config/fish/conf.d/deep/go.fish", "replace");
        row("undo", ".bashrc", "append");
        row("undo", "old.conf", "replace");
        row("undo", "current", "replace");
        row("undo", ".config/fish/conf.d/deep/go.fish", "append");
    }

    void writtenAtEveryCall()
    {
        QFETCH(const QStringList, commands);
        QFETCH(const QString, file);
        QFETCH(const QString, action);
        const QVector<int> moments = callsOf(commands).sample(action, others, seed);
        const QByteArray complaint = firstComplaint(moments, [&](int at) -> QByteArray {
            FaultStage stage;
            const QByteArray why = lossOf(stage, commands, {at, action, 0, file});
            return why.isEmpty() ? why : "at call " + QByteArray::number(at) + ": " + why;
        });
        QVERIFY2(complaint.isEmpty(), complaint);
    }

    void writtenThenKilled_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("action");
        QTest::newRow("appended") << u".bashrc"_s << u"append"_s;
        QTest::newRow("replaced, a removal") << u"old.conf"_s << u"replace"_s;
    }

    /// Where the file system has no exchange, there is a moment in which a write is lost: so this test would
    /// see one.
    void sawALossWithoutExchange()
    {
        const QVector<int> moments = callsOf({u"apply"_s}, false).all();
        const QByteArray complaint = firstComplaint(moments, [](int at) {
            FaultStage stage;
            Fault fault{at, u"append"_s, 0, u".bashrc"_s};
            fault.canExchange = false;
            return lossOf(stage, {u"apply"_s}, fault);
        });
        QVERIFY2(complaint.startsWith("lost, exit code 0"), complaint);
    }

    /// The kill comes within the calls that follow: in the middle of giving the file back, too.
    void writtenThenKilled()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, action);
        const QVector<int> moments = callsOf({u"apply"_s}).sample(action, others, seed);
        const QByteArray complaint = firstComplaint(moments, [&](int at) -> QByteArray {
            for (int killAt = at + 1; killAt < at + 4; ++killAt) {
                FaultStage stage;
                const QByteArray why = lossOf(stage, {u"apply"_s}, {at, action, 0, file, killAt});
                if (!why.isEmpty())
                    return "at call " + QByteArray::number(at) + ", killed at " + QByteArray::number(killAt) +
                           ": " + why;
            }
            return {};
        });
        QVERIFY2(complaint.isEmpty(), complaint);
    }

    void aWriterThatNeverRests_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("appends")
            << u"i=0; while [ ! -e rest ]; do i=$((i+1)); echo \"theirs $i\" >> log; /bin/true; done"_s;
        QTest::newRow("replaces") << u"i=0; while [ ! -e rest ]; do i=$((i+1)); "
                                     "{ cat log; echo \"theirs $i\"; } > log.new; mv log.new log; done"_s;
    }

    /// We apply as fast as we can what we read, a shell writes in a loop. Every line of an appending shell is
    /// in the file or in what was kept. A shell that replaces the file may itself build on what stood there
    /// for a moment before it was given back; so at most one of its lines is missing for each conflict. How
    /// many of ours come through is the scheduler's choice; but once the shell rests, the next one does.
    void aWriterThatNeverRests()
    {
        QFETCH(const QString, script);
        const bool appends = !script.contains("mv"_L1);
        const TempHome home;
        const QString path = home.write(u"log"_s, "");
        Applier applier(home.state());
        QProcess shell;
        shell.setWorkingDirectory(home.home());
        shell.start(u"/bin/sh"_s, {u"-c"_s, script});
        QVERIFY(shell.waitForStarted(-1));
        while (home.read(u"log"_s).isEmpty())
            QThread::yieldCurrentThread(); // until both write
        constexpr int tries = 200;
        int conflicts = 0;
        int applied = 0;
        for (int i = 0; i <= tries; ++i) {
            if (i == tries) {
                home.write(u"rest"_s, "");
                QVERIFY(shell.waitForFinished(-1));
            }
            const auto before = SafeFile::read(path);
            QVERIFY2(before, before ? "" : qPrintable(before.error().what + before.error().detail));
            QVERIFY(before->has_value());
            FileImage after = **before;
            after.bytes += "ours " + QByteArray::number(i) + '\n';
            const auto entry = applier.apply({u"t"_s, {FileChange{path, **before, after}}});
            QVERIFY2(entry || (i < tries && entry.error().code == ErrorCode::Conflict),
                     entry ? "" : qPrintable(entry.error().what));
            ++(entry ? applied : conflicts);
        }
        const QByteArrayList lines = everythingOf(path).split('\n');
        const QSet<QByteArray> present(lines.cbegin(), lines.cend());
        int last = 0;
        for (const QByteArray &line : lines) {
            if (line.startsWith("theirs "))
                last = std::max(last, line.mid(7).toInt());
        }
        int missing = 0;
        for (int i = 1; i <= last; ++i)
            missing += present.contains("theirs " + QByteArray::number(i)) ? 0 : 1;
        qInfo("%d applied, %d conflicts, %d lines of theirs, %d missing", applied, conflicts, last, missing);
        QVERIFY(last > 0);
        QVERIFY(missing <= (appends ? 0 : conflicts));
    }
};

QTEST_GUILESS_MAIN(ApplierRaces)
#include "ApplierRaces.moc"
