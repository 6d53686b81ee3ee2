// SPDX-License-Identifier: MIT
#include "pages/versions/PathDialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace goconf::ui::pathdialogs {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::VersionsPage)
};

void open(QFileDialog &dialog, QFileDialog::FileMode mode, const Take &take)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setFileMode(mode);
    QObject::connect(&dialog, &QFileDialog::fileSelected, &dialog, take);
    dialog.open();
}

} // namespace

void askForArchive(QWidget *page, const Take &take)
{
    auto *dialog = new QFileDialog(page, Text::tr("Choose an archive of Go"));
    dialog->setNameFilter(Text::tr("Archives of Go (*.tar.gz *.zip)"));
    open(*dialog, QFileDialog::ExistingFile, take);
}

void askForProject(QWidget *page, const Take &take)
{
    auto *dialog = new QFileDialog(page, Text::tr("Choose the folder of a project"));
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(*dialog, QFileDialog::Directory, take);
}

} // namespace goconf::ui::pathdialogs
