// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

namespace goconf::ui {

class Button;

/// A row of choices of which one holds: "All 48", "Changed 4". Wraps where it is narrow. The arrow keys go
/// from one to the next.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString id;
        /// Translated.
        QString text;
        /// Behind the text; negative: none.
        int count = -1;
    };

    explicit FilterChips(QWidget *parent = nullptr);

    /// Keeps the choice where its id is still there, else the first one holds. Called again for new counts
    /// and for another language.
    void setChips(const QVector<Chip> &chips);
    QString chosen() const { return m_chosen; }
    /// Nothing happens for an id that is not there.
    void choose(const QString &id);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void choiceChanged(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Button *makeButton(qsizetype index);
    /// Places the chips, or only measures; the height that they take.
    int arrange(int width, bool places) const;

    QVector<Chip> m_chips;
    QVector<Button *> m_buttons;
    QString m_chosen;
};

} // namespace goconf::ui
