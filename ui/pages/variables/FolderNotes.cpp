// SPDX-License-Identifier: MIT
#include "pages/variables/FolderNotes.h"

#include "sdk/GoProgramsOnPath.h"

#include <QCoreApplication>

namespace goconf::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::FolderNotes)
};

} // namespace

QHash<QByteArray, QString> folderNotes(const MachineSnapshot &snapshot, Os os)
{
    const auto value = [&](const QByteArray &name) {
        const Setting *found = snapshot.find(name);
        return found ? found->value : QByteArray();
    };
    QHash<QByteArray, QString> notes;
    const QByteArray programs = goInstallFolder(value("GOBIN"), value("GOPATH"), os);
    if (!programs.isEmpty())
        notes.insert(programs, Text::tr("go install"));
    if (!value("GOROOT").isEmpty())
        notes.insert(value("GOROOT") + "/bin", Text::tr("this Go"));
    return notes;
}

} // namespace goconf::ui
