// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Severities.h"

#include <QWidget>

#include <optional>

namespace goconf::ui {

/// The round mark of a row: a shape on its tint. Its accessible name is the word for it.
class Mark : public QWidget
{
    Q_OBJECT

public:
    explicit Mark(Standing standing = Standing::Neutral, QWidget *parent = nullptr);

    void setStanding(Standing standing);
    Standing standing() const { return m_standing; }
    /// An icon without a round tint in place of the mark, for rows that say nothing good or bad.
    void setIcon(IconName icon);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Standing m_standing;
    std::optional<IconName> m_icon;
};

} // namespace goconf::ui
