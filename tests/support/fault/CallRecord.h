// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace goconf::test {

/// The calls that change files which a program made when nothing went wrong, as the counting library recorded
/// them (FAULT_RECORD in FaultCalls.cpp), and which of them a fault is tried at.
class CallRecord
{
public:
    /// Fails the test program when there is no such file, or when a line of it is none.
    static CallRecord read(const QString &file);

    int count() const { return int(m_calls.size()); }

    /// Every number from 1.
    QVector<int> all() const;
    /// Numbers of calls, from 1, in order: of each place in the program the first call that it makes, and
    /// `others` more by chance. All of them when GOCONF_TEST_ROUNDS asks for at least as many. Only calls for
    /// which `action` (a word of FaultCalls.cpp) differs from the same at a later call, or from nothing at
    /// all: writes for "tear" and "corrupt", what fails on a full disk for "full".
    QVector<int> sample(const QString &action, int others, quint32 seed) const;

private:
    struct Call
    {
        int number = 0;
        QByteArray name;
        bool needsSpace = false;
        QByteArray place;
    };

    QVector<Call> m_calls;
};

} // namespace goconf::test
