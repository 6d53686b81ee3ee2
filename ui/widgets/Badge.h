// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Severities.h"

#include <QWidget>

class QPainter;

namespace goconf::ui {

/// A few words on a tint with round ends: an origin, a state, a count.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(const QString &text = {}, Standing standing = Standing::Neutral,
                   QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setStanding(Standing standing);

    QSize sizeHint() const override;

    /// For delegates, which draw without widgets.
    static QSize sizeOf(const QString &text);
    static void paint(QPainter &painter, const QRect &rect, const QString &text, Standing standing,
                      const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Standing m_standing;
};

} // namespace goconf::ui
