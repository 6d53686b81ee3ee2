// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QTextLayout>
#include <QWidget>

namespace goconf::ui {

/// A sentence with marked parts (MarkedText.h), wrapped to the width there is. Lighter than a QLabel with
/// rich text, and nothing that the machine's texts contain can become markup.
class MarkedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkedLabel(const QString &marked = {}, QWidget *parent = nullptr);

    void setText(const QString &marked);
    QString text() const { return m_marked; }
    /// In the colour of quiet text.
    void setQuiet(bool quiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double lay(QTextLayout &layout, double width) const;

    QString m_marked;
    bool m_quiet = false;
};

} // namespace goconf::ui
