// SPDX-License-Identifier: MIT
#pragma once

#include "editors/ProxyHop.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace goconf::ui {

class Button;
class PlainEdit;

/// One proxy of a chain: its number, its address, and below it when the next one is asked.
class ProxyHopRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyHopRow(QWidget *parent = nullptr);

    /// `number` from 1 of `count`.
    void setHop(const ProxyHop &hop, int number, int count);
    ProxyHop hop() const;
    void focusAddress();

Q_SIGNALS:
    void edited();
    void removed();
    /// -1: up, 1: down.
    void moved(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlainEdit *m_address;
    QWidget *m_between;
    QComboBox *m_when;
    Button *m_up;
    Button *m_down;
    Button *m_remove;
    QLabel *m_number;
};

} // namespace goconf::ui
