// SPDX-License-Identifier: MIT
#include "frame/ConflictRow.h"

#include "base/Secret.h"
#include "change/ShownText.h"
#include "models/PlaceWords.h"
#include "models/RegistryTypeWords.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/Button.h"
#include "widgets/ElidedLabel.h"
#include "widgets/MonoLabel.h"

#include <QGridLayout>
#include <QLabel>

namespace goconf::ui {

namespace {

QString shownValue(const DraftItem &item, const std::optional<HeldValue> &held)
{
    if (!held)
        return ConflictRow::tr("not set");
    const QString value = maskedValue(QString::fromUtf8(item.edit.name), shownText(held->value));
    if (!held->registryType)
        return value;
    //: a value and its type
    return ConflictRow::tr("%1 (%2)").arg(value, typeWords(*held->registryType));
}

} // namespace

ConflictRow::ConflictRow(const DraftConflict &conflict, QWidget *parent)
    : QWidget(parent)
{
    const EnvEdit &edit = conflict.item.edit;
    //: a variable and the place where it stands
    auto *title = new QLabel(
        tr("%1 in: %2").arg(QString::fromUtf8(edit.name), PlaceWords::title(conflict.item.store)), this);
    title->setFont(typography::section());
    title->setTextFormat(Qt::PlainText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(distance::large, distance::medium, distance::large, distance::medium);
    grid->setHorizontalSpacing(distance::large);
    grid->setVerticalSpacing(distance::tight);
    grid->addWidget(title, 0, 0, 1, 3);
    const std::pair<QString, std::optional<HeldValue>> columns[] = {{tr("It was"), conflict.item.seen},
                                                                    {tr("It is now"), conflict.present},
                                                                    {tr("You want"), conflict.item.wanted()}};
    int column = 0;
    for (const auto &[head, value] : columns) {
        auto *label = new ElidedLabel(head, this);
        label->setQuiet(true);
        grid->addWidget(label, 1, column);
        auto *text = new MonoLabel(shownValue(conflict.item, value), this);
        text->setAccessibleDescription(head);
        grid->addWidget(text, 2, column);
        grid->setColumnStretch(column, 1);
        ++column;
    }
    auto *theirs = new Button(tr("Keep it as it is now"), ButtonKind::Normal, this);
    theirs->setExplanation(tr("Takes your change of it out of those that wait."));
    auto *mine = new Button(tr("Use mine"), ButtonKind::Normal, this);
    mine->setExplanation(tr("Writes your value over the one that is there now."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(distance::small);
    buttons->addStretch(1);
    buttons->addWidget(theirs);
    buttons->addWidget(mine);
    grid->setRowMinimumHeight(3, distance::tight);
    grid->addLayout(buttons, 4, 0, 1, 3);
    connect(theirs, &Button::clicked, this, &ConflictRow::theirsChosen);
    connect(mine, &Button::clicked, this, &ConflictRow::mineChosen);
}

} // namespace goconf::ui
