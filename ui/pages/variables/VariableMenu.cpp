// SPDX-License-Identifier: MIT
#include "pages/variables/VariableMenu.h"

#include "env/GoVariables.h"
#include "pages/variables/CopyCommands.h"

#include <QClipboard>
#include <QGuiApplication>

namespace goconf::ui {

VariableMenu::VariableMenu(const Setting &setting, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    connect(addAction(tr("&Edit")), &QAction::triggered, this, &VariableMenu::editRequested);
    addSeparator();
    addCopy(tr("Copy the &name"), setting.name);
    addCopy(tr("Copy the &value"), setting.value);
    const GoVariable *variable = GoVariables::catalogue().find(setting.name);
    addCopyCommands(*addMenu(tr("&Copy as")), setting.name, setting.value,
                    variable && variable->settable == Settable::EnvFile);
}

void VariableMenu::addCopy(const QString &words, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QAction *action = addAction(words);
    // The clipboard is for text: other bytes would not arrive as they are.
    action->setEnabled(!bytes.isEmpty() && text.toUtf8() == bytes);
    connect(action, &QAction::triggered, this, [text] { QGuiApplication::clipboard()->setText(text); });
}

} // namespace goconf::ui
