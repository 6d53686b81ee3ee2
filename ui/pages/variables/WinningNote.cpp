// SPDX-License-Identifier: MIT
#include "pages/variables/WinningNote.h"

#include "base/Problem.h"
#include "widgets/Button.h"

namespace goconf::ui {

WinningNote::WinningNote(const PlaceWords &words, QWidget *parent)
    : InlineMessage(parent)
    , m_words(words)
{
    hide();
}

void WinningNote::tell(const std::optional<HiddenValue> &hidden, const QByteArray &name)
{
    setVisible(hidden.has_value());
    if (!hidden)
        return;
    QStringList advice{reason(*hidden, QString::fromUtf8(name))};
    if (!hidden->canWin())
        advice.append(tr("It is not yours to change here: take it out there first."));
    setMessage(Standing::Warning, fact(*hidden), joinedSentences(advice));
    removeButtons();
    if (hidden->canWin())
        offer();
}

QString WinningNote::fact(const HiddenValue &hidden) const
{
    return hidden.isTyped ? tr("This value will have no effect there.")
                          : tr("%1: the value there has no effect.").arg(PlaceWords::title(hidden.store));
}

QString WinningNote::reason(const HiddenValue &hidden, const QString &variable) const
{
    const Obstacle &obstacle = hidden.mostStubborn();
    const QString place =
        obstacle.location.isEmpty() ? PlaceWords::title(obstacle.store) : m_words.place(obstacle.location);
    return obstacle.certainty == Certainty::Conditional
               ? tr("%1 may set %2 first, and then that wins.").arg(place, variable)
               : tr("%1 sets %2 first, and that wins.").arg(place, variable);
}

void WinningNote::offer()
{
    auto *win = new Button(tr("&Make it win"), ButtonKind::Normal, this);
    win->setExplanation(tr("Takes the other value away, so that this one holds. It waits until you apply."));
    addButton(win);
    // The button goes away by what it does.
    connect(win, &QAbstractButton::clicked, this, &WinningNote::winRequested, Qt::QueuedConnection);
}

} // namespace goconf::ui
