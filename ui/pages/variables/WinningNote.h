// SPDX-License-Identifier: MIT
#pragma once

#include "models/PlaceWords.h"
#include "pages/variables/VariableEdits.h"
#include "widgets/InlineMessage.h"

namespace goconf::ui {

/// Says that a value does not win, or would not, and offers to make it win. Takes no room when it wins.
class WinningNote : public InlineMessage
{
    Q_OBJECT

public:
    explicit WinningNote(const PlaceWords &words, QWidget *parent = nullptr);

    /// Of the value of `name` that was typed for `store`. Until something is typed, what stands in the places
    /// of the user's own is judged: is it of any use?
    void judge(const VariableEdits &edits, const QByteArray &name, const QString &store,
               const std::optional<QByteArray> &typed);
    /// What was judged, and where that is.
    const QString &store() const { return m_store; }
    const QByteArray &value() const { return m_value; }

Q_SIGNALS:
    void winRequested();

private:
    void tell(const QVector<Obstacle> &obstacles, const QString &variable, bool isNew);

    PlaceWords m_words;
    QString m_store;
    QByteArray m_value;
};

} // namespace goconf::ui
