// SPDX-License-Identifier: MIT
#include "pages/variables/WinningNote.h"

#include "widgets/Button.h"

#include <algorithm>

namespace goconf::ui {

WinningNote::WinningNote(const PlaceWords &words, QWidget *parent)
    : InlineMessage(parent)
    , m_words(words)
{
    hide();
}

void WinningNote::judge(const VariableEdits &edits, const QByteArray &name, const QString &store,
                        const std::optional<QByteArray> &typed)
{
    const QStringList hidden = !typed                       ? edits.hiddenStores()
                               : edits.isOnlyRemoved(store) ? QStringList()
                                                            : QStringList{store};
    m_store = hidden.contains(store) ? store : hidden.value(0);
    m_value = typed ? *typed : edits.wanted(m_store).value_or(QByteArray());
    const QVector<Obstacle> obstacles =
        hidden.isEmpty() ? QVector<Obstacle>() : edits.obstacles(m_store, m_value);
    setVisible(!obstacles.isEmpty());
    if (!obstacles.isEmpty())
        tell(obstacles, QString::fromUtf8(name), typed.has_value());
}

void WinningNote::tell(const QVector<Obstacle> &obstacles, const QString &variable, bool isNew)
{
    // The one that cannot be taken away here is the one to know of.
    const auto stuck = std::find_if_not(obstacles.cbegin(), obstacles.cend(),
                                        [](const Obstacle &obstacle) { return obstacle.isRemovable; });
    const bool canWin = stuck == obstacles.cend();
    const Obstacle &first = canWin ? obstacles.constFirst() : *stuck;
    const QString place =
        first.location.isEmpty() ? PlaceWords::title(first.store) : m_words.place(first.location);
    const QString fact = isNew ? tr("This value will have no effect there.")
                               : tr("%1: the value there has no effect.").arg(PlaceWords::title(m_store));
    const QString why = first.certainty == Certainty::Conditional
                            ? tr("%1 may set %2 first, and then that wins.").arg(place, variable)
                            : tr("%1 sets %2 first, and that wins.").arg(place, variable);
    setMessage(Standing::Warning, fact,
               canWin
                   ? why
                   : joinedSentences({why, tr("It is not yours to change here: take it out there first.")}));
    removeButtons();
    if (!canWin)
        return;
    auto *win = new Button(tr("&Make it win"), ButtonKind::Normal, this);
    win->setExplanation(tr("Takes the other value away, so that this one holds. It waits until you apply."));
    addButton(win);
    // The button goes away by what it does.
    connect(win, &QAbstractButton::clicked, this, &WinningNote::winRequested, Qt::QueuedConnection);
}

} // namespace goconf::ui
