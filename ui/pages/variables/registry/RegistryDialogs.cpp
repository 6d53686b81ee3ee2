// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryDialogs.h"

#include "pages/variables/registry/ExchangeFile.h"
#include "theme/ButtonKind.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

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
    // The ending is our matter: the dialog would ask about another file than is written.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(u"variables"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent,
                     [&parent, dialog, json, chosen](const QString &path) {
                         const bool isJson = dialog->selectedNameFilter() == json;
                         const auto form = isJson ? ExchangeFile::Form::Json : ExchangeFile::Form::Regedit;
                         chooseOrReplace(parent, ExchangeFile::pathToWrite(path, form), chosen);
                     });
    dialog->open();
}

void RegistryDialogs::chooseOrReplace(QWidget &parent, const QString &path, const Chosen &chosen)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        chosen(path);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, parent.window()->windowTitle(),
                                tr("%1 is there already. What is in it would be lost.").arg(file.fileName()),
                                QMessageBox::NoButton, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *replace = box->addButton(tr("&Replace the file"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    setButtonKind(*replace, ButtonKind::Destructive);
    QObject::connect(replace, &QPushButton::clicked, &parent, [path, chosen] { chosen(path); });
    box->open();
}

} // namespace goconf::ui
