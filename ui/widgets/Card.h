// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace goconf::ui {

/// A white plate with round corners that holds rows, one below the other, with a line between two of them.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Takes the row; it reaches from edge to edge and has margins of its own.
    void addRow(QWidget *row);
    /// For content that is no row: with the card's padding around it.
    void addContent(QWidget *content);
    /// Deletes all rows.
    void clear();
    int count() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
};

} // namespace goconf::ui
