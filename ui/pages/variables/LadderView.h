// SPDX-License-Identifier: MIT
#pragma once

#include "models/LadderPlaces.h"

#include <QWidget>

class QVBoxLayout;

namespace goconf::ui {

class TaskRunner;

/// A ladder as stacked rows, from the winner to the default.
class LadderView : public QWidget
{
    Q_OBJECT

public:
    explicit LadderView(TaskRunner &runner, QWidget *parent = nullptr);

    /// The rows stay, and what is open in them, when they are the same.
    void setPlaces(const QVector<LadderPlace> &places);

Q_SIGNALS:
    void editRequested(const goconf::ui::LadderPlace &place);
    void removeRequested(const goconf::ui::LadderPlace &place);

private:
    TaskRunner &m_runner;
    QVBoxLayout *m_layout;
    QVector<LadderPlace> m_places;
};

} // namespace goconf::ui
