// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QStringList>

namespace goconf::test {

/// The application of a UI test. It measures how long each event keeps the GUI thread, by what the thread
/// does itself (ThreadTime), and remembers those that took too long: the window must never stand still.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    /// What an event may take, in milliseconds; ten times that in a sanitized build.
    static constexpr double limitMs = 50;

    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Who took too long, since the last call.
    static QStringList takeStandstills();

private:
    int m_depth = 0;
    QStringList m_standstills;
};

} // namespace goconf::test

/// In place of QTEST_MAIN. A standstill fails the run.
#define GOCONF_UI_TEST_MAIN(TestClass)                                                                       \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        goconf::test::WatchedApplication application(argc, argv);                                            \
        TestClass test;                                                                                      \
        const int failed = QTest::qExec(&test, argc, argv);                                                  \
        const QStringList standstills = goconf::test::WatchedApplication::takeStandstills();                 \
        for (const QString &standstill : standstills)                                                        \
            qWarning("the window stood still: %s", qPrintable(standstill));                                  \
        return failed + int(standstills.size());                                                             \
    }
