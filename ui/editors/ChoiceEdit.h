// SPDX-License-Identifier: MIT
#pragma once

#include "editors/ValueEditor.h"

#include <QByteArrayList>

class QComboBox;

namespace goconf::ui {

/// One of many words, such as GOARCH. A value that is none of them is a choice too, so that it comes back.
class ChoiceEdit : public ValueEditor
{
    Q_OBJECT

public:
    explicit ChoiceEdit(const QByteArrayList &words, QWidget *parent = nullptr);

    void setValue(const QByteArray &value) override;
    QByteArray value() const override;
    void setSubject(const QString &name) override;
    void takeFocus() override;

private:
    void fill(const QByteArrayList &words);

    QByteArrayList m_words;
    QComboBox *m_box;
};

} // namespace goconf::ui
