// SPDX-License-Identifier: MIT
#include "workspace/Task.h"

#include <QWidget>

namespace goconf::ui {

Task::Task(Description description, QObject *owner, QObject *parent)
    : QObject(parent)
    , m_description(std::move(description))
    , m_owner(owner)
    , m_control(std::make_shared<TaskControl>())
{
    m_clock.start();
}

bool Task::isSeen() const
{
    const QObject *object = m_description.isShownByOwner ? m_owner.data() : nullptr;
    while (object && !object->isWidgetType())
        object = object->parent();
    return object && static_cast<const QWidget *>(object)->isVisible();
}

void Task::cancel()
{
    m_control->cancel();
}

} // namespace goconf::ui
