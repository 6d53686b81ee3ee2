// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace goconf::ui {

class MarkedLabel;

/// The statement at the top of a page and its sentence of facts.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// May have marked parts.
    void setState(const QString &marked);

private:
    QLabel *m_title;
    MarkedLabel *m_state;
};

} // namespace goconf::ui
