// SPDX-License-Identifier: MIT
#include "theme/SystemScheme.h"

#include "theme/PortalScheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace goconf::ui {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_dark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    followQt();
    auto *portal = new PortalScheme(this);
    connect(portal, &PortalScheme::answered, this, [this](bool dark) {
        m_portalAnswers = true;
        take(dark);
    });
    // Reaching the bus takes its time, which the first frame does not wait for.
    QMetaObject::invokeMethod(portal, &PortalScheme::ask, Qt::QueuedConnection);
}

void SystemScheme::take(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

void SystemScheme::followQt()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    const auto follow = [this](Qt::ColorScheme scheme) {
        if (!m_portalAnswers && scheme != Qt::ColorScheme::Unknown)
            take(scheme == Qt::ColorScheme::Dark);
    };
    follow(hints->colorScheme());
    connect(hints, &QStyleHints::colorSchemeChanged, this, follow);
#endif
}

} // namespace goconf::ui
