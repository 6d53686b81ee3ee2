// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace goconf::test {

/// Where the time of the calling thread goes, counted by the system since the thread began. The difference of
/// two of them is a span. Sources: clock_gettime(2), getrusage(2), proc(5) on schedstat.
class ThreadTime
{
public:
    static ThreadTime now();

    /// What the thread itself did with the span from `begin` to this, in milliseconds: it used the processor,
    /// or slept because it asked for something (a lock, a file, another process). What the machine did to it
    /// does not count: other programs had the processor, the host of a virtual machine had it, or a page of
    /// the program was fetched from the disk. On an idle machine that is all of the span. Where the system
    /// does not say (others than Linux), it is all of the span, too.
    double ownMsSince(const ThreadTime &begin) const;
    /// All of the span, in milliseconds.
    double msSince(const ThreadTime &begin) const;

private:
    qint64 m_wallNs = 0;
    qint64 m_processorNs = 0;
    /// Ready to run, without a processor.
    qint64 m_waitedNs = 0;
    /// How often the thread gave the processor away by itself; each fetched page is one of them.
    qint64 m_sleeps = 0;
    qint64 m_fetchedPages = 0;
    bool m_isKnown = false;
};

} // namespace goconf::test
