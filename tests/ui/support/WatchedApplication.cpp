// SPDX-License-Identifier: MIT
#include "support/WatchedApplication.h"

#include "support/ThreadTime.h"

#include <QMetaEnum>

namespace goconf::test {

using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double factor = 10;
#else
constexpr double factor = 1;
#endif

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // The receiver and the event may be gone behind the call.
    const QByteArray name = receiver->metaObject()->className();
    const int type = event->type();
    const ThreadTime begin = ThreadTime::now();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    const ThreadTime end = ThreadTime::now();
    if (const double own = end.ownMsSince(begin); own > limitMs * factor) {
        const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_standstills.append(u"%1 ms of its own in %2 ms by %3 of %4"_s.arg(
            QString::number(own), QString::number(end.msSince(begin)), QLatin1StringView(kind),
            QLatin1StringView(name)));
    }
    return result;
}

QStringList WatchedApplication::takeStandstills()
{
    auto *application = qobject_cast<WatchedApplication *>(QCoreApplication::instance());
    return std::exchange(application->m_standstills, {});
}

} // namespace goconf::test
