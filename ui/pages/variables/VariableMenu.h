// SPDX-License-Identifier: MIT
#pragma once

#include "stores/Settings.h"

#include <QMenu>

namespace goconf::ui {

/// What can be done with a variable in the list. Deletes itself when it closes; show it with popup().
class VariableMenu : public QMenu
{
    Q_OBJECT

public:
    explicit VariableMenu(const Setting &setting, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested();

private:
    void addCopy(const QString &words, const QByteArray &bytes);
};

} // namespace goconf::ui
