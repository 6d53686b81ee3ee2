// SPDX-License-Identifier: MIT
#pragma once

#include "editors/ValueEditor.h"

#include <QVector>

class QAbstractButton;

namespace goconf::ui {

/// One of a few words, all of them seen: on and off, or on, off and auto.
class SegmentEdit : public ValueEditor
{
    Q_OBJECT

public:
    struct Word
    {
        QByteArray value;
        QString text;
    };

    explicit SegmentEdit(const QVector<Word> &words, QWidget *parent = nullptr);

    /// An empty value or one that is no word of these leaves all buttons up.
    void setValue(const QByteArray &value) override;
    QByteArray value() const override { return m_value; }
    void setSubject(const QString &name) override;
    void takeFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index);
    bool goOn(int step);

    QVector<Word> m_words;
    QVector<QAbstractButton *> m_buttons;
    QByteArray m_value;
};

} // namespace goconf::ui
