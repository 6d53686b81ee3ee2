// SPDX-License-Identifier: MIT
#pragma once

#include "models/PlaceWords.h"
#include "stores/Obstacle.h"
#include "widgets/InlineMessage.h"

namespace goconf::ui {

/// Says that a value does not win, or would not, and offers to make it win. Takes no room when it wins.
class WinningNote : public InlineMessage
{
    Q_OBJECT

public:
    explicit WinningNote(QWidget *parent = nullptr);

    /// What hides a value of `name` in `store`; `isNew`: the value is not written yet.
    void setObstacles(const QVector<Obstacle> &obstacles, const QByteArray &name, const QString &store,
                      bool isNew, const PlaceWords &words);

Q_SIGNALS:
    void winRequested();
};

} // namespace goconf::ui
