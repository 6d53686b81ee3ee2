// SPDX-License-Identifier: MIT
#include "support/ThreadTime.h"

#include <QFile>

#include <chrono>

#ifdef Q_OS_LINUX
#include <ctime>
#include <sys/resource.h>
#endif

namespace goconf::test {

using namespace Qt::StringLiterals;

ThreadTime ThreadTime::now()
{
    ThreadTime time;
    time.m_wallNs = std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
#ifdef Q_OS_LINUX
    QFile schedule(u"/proc/thread-self/schedstat"_s);
    timespec processor{};
    rusage use{};
    if (!schedule.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_THREAD_CPUTIME_ID, &processor) != 0 ||
        getrusage(RUSAGE_THREAD, &use) != 0)
        return time;
    const QByteArrayList fields = schedule.readAll().split(' ');
    if (fields.size() < 2)
        return time;
    time.m_processorNs = qint64(processor.tv_sec) * 1'000'000'000 + processor.tv_nsec;
    time.m_waitedNs = fields.at(1).toLongLong();
    time.m_sleeps = use.ru_nvcsw;
    time.m_fetchedPages = use.ru_majflt;
    time.m_isKnown = true;
#endif
    return time;
}

double ThreadTime::msSince(const ThreadTime &begin) const
{
    return double(m_wallNs - begin.m_wallNs) / 1e6;
}

double ThreadTime::ownMsSince(const ThreadTime &begin) const
{
    if (!m_isKnown || !begin.m_isKnown)
        return msSince(begin);
    const qint64 used = m_processorNs - begin.m_processorNs;
    const bool slept = m_sleeps - begin.m_sleeps > m_fetchedPages - begin.m_fetchedPages;
    const qint64 rest = m_wallNs - begin.m_wallNs - used - (m_waitedNs - begin.m_waitedNs);
    return double(used + (slept ? qMax<qint64>(rest, 0) : 0)) / 1e6;
}

} // namespace goconf::test
