// SPDX-License-Identifier: MIT
#include "pages/variables/registry/OutsideNote.h"

#include "base/Problem.h"
#include "change/ShownName.h"
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
    const QString advice =
        hasDraft ? tr("What you see is read anew. What you typed and your pending changes stay.")
                 : tr("What you see is read anew. What you typed stays.");
    setMessage(Standing::Neutral, tr("Changed by another program:"),
               joinedSentences({sentence(shownNames(names)), advice}));
    setActions({});
    show();
}

} // namespace goconf::ui
