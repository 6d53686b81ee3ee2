// SPDX-License-Identifier: MIT
#include "FaultStage.h"

#include "FourTargets.h"

#include <QFile>
#include <QProcess>
#include <QtConcurrentMap>

namespace goconf::test {

using namespace Qt::StringLiterals;

FaultStage::FaultStage()
{
    FourTargets::furnish(m_home);
}

QString FaultStage::state() const
{
    return m_home.state();
}

int FaultStage::run(const QString &command, const Fault &fault, const QString &record)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_CALLS));
    // The preloaded library comes before the sanitizer's.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    environment.insert(u"FAULT_AT"_s, QString::number(fault.at));
    environment.insert(u"FAULT_ACTION"_s, fault.action);
    environment.insert(u"FAULT_ERRNO"_s, QString::number(fault.error));
    environment.insert(u"FAULT_FILE"_s, m_home.home() + u'/' + fault.file);
    environment.insert(u"FAULT_MARK"_s, m_scratch.filePath(u"mark"_s));
    environment.insert(u"FAULT_KILL_AT"_s, QString::number(fault.killAt));
    environment.insert(u"FAULT_EXCHANGE"_s, fault.canExchange ? u"1"_s : u"0"_s);
    environment.insert(u"FAULT_COUNT"_s, m_scratch.filePath(u"count"_s));
    environment.insert(u"FAULT_RECORD"_s, record);
    environment.insert(u"FAULT_SYNC"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    QFile::remove(m_scratch.filePath(u"mark"_s));
    process.start(QStringLiteral(CHANGE_TOOL), {command, m_home.home(), state()});
    if (!process.waitForFinished(60000))
        qFatal("the tool does not end");
    m_output = process.readAllStandardOutput() + process.readAllStandardError();
    return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
}

int FaultStage::calls() const
{
    QFile file(m_scratch.filePath(u"count"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : -1;
}

bool FaultStage::wasWritten() const
{
    return QFile::exists(m_scratch.filePath(u"mark"_s));
}

int FaultStage::runAll(const QStringList &commands, const Fault &fault, const QString &record)
{
    for (qsizetype i = 0; i + 1 < commands.size(); ++i) {
        if (run(commands.at(i)) != 0)
            qFatal("the tool fails by itself: %s", m_output.constData());
    }
    return run(commands.constLast(), fault, record);
}

QByteArray FaultStage::journalFault(JournalState &newest) const
{
    const Journal journal(state());
    if (journal.hasPending())
        return "something is left in the folder of pending entries";
    const auto entries = journal.entries();
    if (!entries)
        return entries.error().what.toUtf8();
    for (const JournalHead &entry : *entries) {
        const bool settled = entry.state == JournalState::Done || entry.state == JournalState::Undone ||
                             entry.state == JournalState::RolledBack;
        if (!settled || !entry.leftAlone.isEmpty())
            return "entry " + entry.id.toUtf8() + " is not settled";
    }
    newest = entries->isEmpty() ? JournalState::RolledBack : entries->constFirst().state;
    return {};
}

CallRecord callsOf(const QStringList &commands, bool canExchange)
{
    FaultStage stage;
    const QTemporaryDir scratch;
    const QString record = scratch.filePath(u"record"_s);
    Fault none;
    none.canExchange = canExchange;
    if (stage.runAll(commands, none, record) != 0)
        qFatal("the tool fails by itself: %s", stage.output().constData());
    return CallRecord::read(record);
}

QByteArray firstComplaint(const QVector<int> &numbers, const std::function<QByteArray(int)> &attempt)
{
    const auto complaints = QtConcurrent::blockingMapped<QByteArrayList>(numbers, attempt);
    for (const QByteArray &complaint : complaints) {
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace goconf::test
