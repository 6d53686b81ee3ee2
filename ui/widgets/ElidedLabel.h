// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf::ui {

/// One line of a text that may be longer than its place: a path, a value. What is cut off is in the tool tip
/// and in the accessible name.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    void setQuiet(bool quiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_quiet = false;
};

} // namespace goconf::ui
