// SPDX-License-Identifier: MIT
#pragma once

#include "editors/ValueEditor.h"

#include <QByteArrayList>

class QAbstractButton;

namespace goconf::ui {

class PlainEdit;

/// A value that may be one of some words or anything else of its grammar: a text field, and below it the
/// words to choose from.
class WordsEdit : public ValueEditor
{
    Q_OBJECT

public:
    explicit WordsEdit(const QByteArrayList &words, QWidget *parent = nullptr);

    void setValue(const QByteArray &value) override;
    QByteArray value() const override;
    Problems remarks() const override;
    void setSubject(const QString &name) override;
    void takeFocus() override;

private:
    void showChosen();

    PlainEdit *m_edit;
    QByteArrayList m_words;
    QVector<QAbstractButton *> m_buttons;
};

} // namespace goconf::ui
