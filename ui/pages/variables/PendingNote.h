// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/Draft.h"

#include <QWidget>

class QVBoxLayout;

namespace goconf::ui {

/// The changes of one variable that wait, each with a way to take it back. Takes no room when there are none.
class PendingNote : public QWidget
{
    Q_OBJECT

public:
    explicit PendingNote(Draft &draft, QWidget *parent = nullptr);

    void setVariable(const QByteArray &name);

private:
    Draft &m_draft;
    QVBoxLayout *m_layout;
};

} // namespace goconf::ui
