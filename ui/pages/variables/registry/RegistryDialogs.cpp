// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryDialogs.h"

#include <QDir>
#include <QFileDialog>

namespace goconf::ui {

using namespace Qt::StringLiterals;

void RegistryDialogs::askForImport(QWidget &parent, const Chosen &chosen)
{
    auto *dialog = new QFileDialog(&parent, tr("Import variables"), QDir::homePath(),
                                   tr("Variables (*.reg *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

void RegistryDialogs::askForExport(QWidget &parent, const Chosen &chosen)
{
    const QString reg = tr("File of regedit (*.reg)");
    const QString json = tr("JSON (*.json)");
    auto *dialog =
        new QFileDialog(&parent, tr("Export your variables"), QDir::homePath(), reg + u";;"_s + json);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"reg"_s);
    dialog->selectFile(u"variables.reg"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? u"json"_s : u"reg"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

} // namespace goconf::ui
