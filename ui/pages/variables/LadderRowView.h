// SPDX-License-Identifier: MIT
#pragma once

#include "models/LadderPlaces.h"

#include <QWidget>

class QHBoxLayout;

namespace goconf::ui {

class TaskRunner;

/// One place of a ladder: what it is called, what it says, whether that counts, and what can be done there.
class LadderRowView : public QWidget
{
    Q_OBJECT

public:
    LadderRowView(const LadderPlace &place, TaskRunner &runner, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested(const goconf::ui::LadderPlace &place);
    void removeRequested(const goconf::ui::LadderPlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeNames();
    QWidget *makeValue();
    void addState(QHBoxLayout &layout);
    void addActions(QHBoxLayout &layout);
    void showFile(bool shown);
    QString stateWord() const;
    QString valueWords() const;

    LadderPlace m_place;
    TaskRunner &m_runner;
    QWidget *m_row;
    QWidget *m_excerpt = nullptr;
};

} // namespace goconf::ui
