// SPDX-License-Identifier: MIT
#include "pages/variables/registry/OutsideNote.h"

#include "change/ShownName.h"
#include "frame/OutsideWords.h"
#include "widgets/MarkedText.h"
#include "widgets/NameList.h"

namespace goconf::ui {

namespace {

/// More is not read; their number is told.
constexpr qsizetype mostNamed = 3;

QString shownNames(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(mono(shownName(name.toUtf8())));
    return nameList(shown, mostNamed);
}

} // namespace

OutsideNote::OutsideNote(QWidget *parent)
    : Banner(parent)
{
    hide();
    connect(this, &Banner::closed, this, &QWidget::hide);
}

void OutsideNote::tell(const QStringList &names, bool hasDraft)
{
    setMessage(Standing::Neutral, OutsideWords::fact(), OutsideWords::advice(shownNames(names), hasDraft));
    setActions({});
    show();
}

} // namespace goconf::ui
