// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace goconf::ui {

/// Content one below the other, which scrolls where there is not enough room. It goes with the width there is
/// and never scrolls sideways.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    /// A stretch keeps what is added at the top.
    void addWidget(QWidget *widget);
    void addSpacing(int pixels);
    /// Text that is read is not wider than this; 0: as wide as there is room.
    void setReadingWidth(int width);
    QVBoxLayout *column() const { return m_column; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyWidth();

    QVBoxLayout *m_column;
    int m_readingWidth = 0;
};

} // namespace goconf::ui
