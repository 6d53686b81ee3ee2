// SPDX-License-Identifier: MIT
#include "FramePlugin.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWindow>

#include <chrono>
#include <cstdio>

namespace goconf::bench {

namespace {

/// A window of widgets paints itself and flushes the frame while it is told that it is seen now.
class FirstFrame : public QObject
{
public:
    FirstFrame() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *window = qobject_cast<QWindow *>(watched);
        if (event->type() != QEvent::Expose || !window || !window->isExposed())
            return false;
        QCoreApplication::instance()->removeEventFilter(this);
        watched->event(event);
        const std::chrono::nanoseconds painted = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%lld\n", static_cast<long long>(painted.count()));
        std::fflush(stdout);
        return true;
    }
};

} // namespace

QObject *FramePlugin::create(const QString &, const QString &)
{
    return new FirstFrame; // Qt's, which removes it with the application
}

} // namespace goconf::bench
