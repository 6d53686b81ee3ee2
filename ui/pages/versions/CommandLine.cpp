// SPDX-License-Identifier: MIT
#include "pages/versions/CommandLine.h"

#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/MonoLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace goconf::ui {

CommandLine::CommandLine(QWidget *parent)
    : QWidget(parent)
    , m_command(new MonoLabel({}, this))
    , m_copy(new Button({}, ButtonKind::Normal, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(distance::large, distance::small, distance::large, distance::small);
    layout->setSpacing(distance::medium);
    layout->addWidget(m_command, 1);
    layout->addWidget(m_copy);
    hide();
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
}

void CommandLine::setCommand(const QString &command, const QString &purpose)
{
    setVisible(!command.isEmpty());
    m_command->setText(command);
    m_copy->setText(tr("Copy the command"));
    //: why a command is needed, and the command
    m_copy->setExplanation(tr("%1 Puts this on the clipboard: %2").arg(purpose, command));
}

} // namespace goconf::ui
