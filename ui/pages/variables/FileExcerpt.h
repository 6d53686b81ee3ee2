// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "env/Location.h"

#include <QWidget>

namespace goconf::ui {

class Button;
class MarkedLabel;
class TaskRunner;

/// The lines of a file around a place, secrets masked, and a way to open the file.
class FileExcerpt : public QWidget
{
    Q_OBJECT

public:
    /// Reads off the GUI thread.
    FileExcerpt(const Location &location, TaskRunner &runner, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        int number;
        QString text;
    };
    static Result<QVector<Line>> read(const Location &location);
    void show(const Result<QVector<Line>> &lines);

    Location m_location;
    QWidget *m_lines;
    MarkedLabel *m_failure;
    Button *m_open;
};

} // namespace goconf::ui
