// SPDX-License-Identifier: MIT
#include "pages/variables/CopyButton.h"

#include "pages/variables/CopyCommands.h"

#include <QMenu>

namespace goconf::ui {

CopyButton::CopyButton(QWidget *parent)
    : Button(tr("Copy as"), ButtonKind::Normal, parent)
{
    setMenu(new QMenu(this));
    setExplanation(tr("Puts a command that sets this value on the clipboard, for another machine."));
    connect(menu(), &QMenu::aboutToShow, this, &CopyButton::fill);
}

void CopyButton::setSetting(const QByteArray &name, const QByteArray &value, bool mayBeInFile)
{
    m_name = name;
    m_value = value;
    m_mayBeInFile = mayBeInFile;
}

void CopyButton::fill()
{
    menu()->clear();
    addCopyCommands(*menu(), m_name, m_value, m_mayBeInFile);
}

} // namespace goconf::ui
