// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace goconf::ui {

/// A unified diff as people read it: added lines green, removed lines red, by sign as well as by colour. Text
/// can be chosen and copied.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// As previewOf(Change) gives it: secrets are masked there.
    void setDiff(const QString &diff);
    /// As high as its text, up to `lines`; beyond that it scrolls.
    void fitHeight(int lines);

    /// Of a longer difference the rest is counted.
    static constexpr qsizetype mostLines = 2000;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

} // namespace goconf::ui
