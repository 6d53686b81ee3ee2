// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace goconf::ui {

/// Where a filter is typed: with the glass in front, a button that clears it, and Escape that does the same.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The words in the empty field, which are its accessible name too.
    void setPrompt(const QString &prompt);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace goconf::ui
