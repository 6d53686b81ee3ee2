// SPDX-License-Identifier: MIT
#include "pages/variables/CopyCommands.h"

#include "env/SettingCommand.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::CopyCommands)
};

struct Entry
{
    QString word;
    SettingCommand::Form form;
};

} // namespace

void addCopyCommands(QMenu &menu, const QByteArray &name, const QByteArray &value, bool mayBeInFile)
{
    for (const Entry &entry :
         {Entry{u"go env -w"_s, SettingCommand::Form::GoEnv},
          Entry{u"export"_s, SettingCommand::Form::Export}, Entry{u"setx"_s, SettingCommand::Form::Setx}}) {
        if (entry.form == SettingCommand::Form::GoEnv && !mayBeInFile)
            continue;
        const Result<QString> command = SettingCommand::of(entry.form, name, value);
        QAction *action = menu.addAction(entry.word);
        action->setEnabled(command.has_value());
        if (!command) {
            //: a command and why it cannot be had
            action->setText(Text::tr("%1: %2").arg(entry.word, command.error().what));
            continue;
        }
        QObject::connect(action, &QAction::triggered, &menu,
                         [text = *command] { QGuiApplication::clipboard()->setText(text); });
    }
}

} // namespace goconf::ui
