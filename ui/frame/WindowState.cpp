// SPDX-License-Identifier: MIT
#include "frame/WindowState.h"

#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr QSize firstSize(1120, 720);

QString keyOf(const QSplitter &splitter)
{
    return u"window/splitter-"_s + splitter.objectName();
}

} // namespace

void WindowState::restoreWindow(QMainWindow &window) const
{
    if (!window.restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        window.resize(firstSize.boundedTo(window.screen()->availableSize()));
}

void WindowState::restoreSplitters(const QWidget &page) const
{
    const QList<QSplitter *> splitters = page.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(m_settings.value(keyOf(*splitter)).toByteArray());
    }
}

void WindowState::save(const QMainWindow &window)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
    const QList<QSplitter *> splitters = window.findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            m_settings.setValue(keyOf(*splitter), splitter->saveState());
    }
}

} // namespace goconf::ui
