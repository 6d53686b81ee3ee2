// SPDX-License-Identifier: MIT
#pragma once

#include "editors/ListSyntax.h"
#include "editors/ValueEditor.h"

class QLineEdit;

namespace goconf::ui {

class ValueChip;
class WrapLayout;

/// A list of short elements as chips in one field, with a place to type the next: Enter adds it, Backspace in
/// the empty place takes the last one back for editing. Pasting a whole list adds all its elements.
class ChipsEdit : public ValueEditor
{
    Q_OBJECT

public:
    /// `prompt` stands in the place for the next element.
    ChipsEdit(ListSyntax syntax, const QString &prompt, QWidget *parent = nullptr);

    /// Whether all bytes of the value come back as long as it is not changed: it is a list of this syntax,
    /// and each element can be typed.
    static bool canShow(const ListSyntax &syntax, const QByteArray &value);

    void setValue(const QByteArray &value) override;
    QByteArray value() const override;
    Problems remarks() const override;
    void setSubject(const QString &name) override;
    void takeFocus() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChips();
    ValueChip *makeChip(int index);
    /// What is typed becomes elements at the place of the field.
    void take();
    void open(int index);
    void remove(int index);
    void go(int from, int step);
    bool handleKey(int key);

    ListSyntax m_syntax;
    WrapLayout *m_layout;
    QLineEdit *m_field;
    QVector<ValueChip *> m_chips;
    QByteArrayList m_elements;
    /// Where the field stands among the elements.
    int m_place = 0;
    /// As long as nothing was changed.
    QByteArray m_original;
    bool m_isChanged = false;
};

} // namespace goconf::ui
