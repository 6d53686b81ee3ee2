// SPDX-License-Identifier: MIT
#include "editors/FolderListButtons.h"

#include "editors/WrapLayout.h"
#include "theme/Distance.h"
#include "widgets/Button.h"

#include <QFileDialog>

namespace goconf::ui {

FolderListButtons::FolderListButtons(QWidget *parent)
    : QWidget(parent)
    , m_add(new Button(tr("Add"), ButtonKind::Normal, this))
    , m_browse(new Button(tr("Browse…"), ButtonKind::Normal, this))
    , m_remove(new Button(tr("Take out"), ButtonKind::Normal, this))
    , m_up(new Button(tr("Up"), ButtonKind::Normal, this))
    , m_down(new Button(tr("Down"), ButtonKind::Normal, this))
{
    auto *layout = new WrapLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    for (Button *button : {m_add, m_browse, m_remove, m_up, m_down})
        layout->addWidget(button);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setExplanation(tr("Adds a folder at the end of the list."));
    m_browse->setExplanation(tr("Adds a folder that you choose in the system's dialog."));
    m_remove->setExplanation(tr("Takes the chosen folder out of the list. The folder itself stays."));
    m_up->setExplanation(tr("Moves the chosen folder up: it is searched earlier."));
    m_down->setExplanation(tr("Moves the chosen folder down: it is searched later."));
    connect(m_add, &QAbstractButton::clicked, this, &FolderListButtons::addRequested);
    connect(m_browse, &QAbstractButton::clicked, this, &FolderListButtons::browse);
    connect(m_remove, &QAbstractButton::clicked, this, &FolderListButtons::removeRequested);
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
}

void FolderListButtons::setCurrent(int row, int rows)
{
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < rows);
}

void FolderListButtons::browse()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &FolderListButtons::folderChosen);
    dialog->open();
}

} // namespace goconf::ui
