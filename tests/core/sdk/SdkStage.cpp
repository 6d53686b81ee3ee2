// SPDX-License-Identifier: MIT
#include "SdkStage.h"

#include <QFile>
#include <QProcess>
#include <QtConcurrentMap>

namespace goconf::test {

using namespace Qt::StringLiterals;

int SdkStage::run(const QString &command, const QString &argument, Kill kill)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_CALLS));
    // The preloaded library comes before the sanitizer's.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    environment.insert(u"FAULT_AT"_s, QString::number(kill.at));
    environment.insert(u"FAULT_ACTION"_s, kill.after ? u"kill-after"_s : u"kill-before"_s);
    const QString record = m_scratch.filePath(u"record"_s);
    QFile::remove(record);
    environment.insert(u"FAULT_RECORD"_s, record);
    environment.insert(u"FAULT_SYNC"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    QStringList words{command, m_home.home()};
    if (!argument.isEmpty())
        words.append(argument);
    process.start(QStringLiteral(SDK_TOOL), words);
    if (!process.waitForFinished(60000))
        qFatal("the tool does not end");
    m_output = process.readAllStandardOutput() + process.readAllStandardError();
    return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
}

CallRecord SdkStage::calls() const
{
    return CallRecord::read(m_scratch.filePath(u"record"_s));
}

QByteArray firstComplaint(const CallRecord &calls, const std::function<QByteArray(SdkStage::Kill)> &attempt)
{
    QVector<SdkStage::Kill> kills;
    for (const int number : calls.sample(u"kill-before"_s, 20, 20261121))
        kills.append({number, false});
    kills.append({calls.count(), true});
    const auto complaints = QtConcurrent::blockingMapped<QByteArrayList>(kills, [&](SdkStage::Kill kill) {
        const QByteArray why = attempt(kill);
        return why.isEmpty() ? why
                             : (kill.after ? "killed after call " : "killed before call ") +
                                   QByteArray::number(kill.at) + ": " + why;
    });
    for (const QByteArray &complaint : complaints) {
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace goconf::test
