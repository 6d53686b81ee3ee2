// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf {
struct VariableText;
}

namespace goconf::ui {

class Button;
class MarkedLabel;

/// What a variable is for: two sentences, and the rest when somebody asks.
class HelpText : public QWidget
{
    Q_OBJECT

public:
    explicit HelpText(QWidget *parent = nullptr);

    /// `text` is null of one that is not Go's. Closes the longer text.
    void setText(const QByteArray &name, const VariableText *text);

private:
    void showMore(bool shown);

    MarkedLabel *m_brief;
    MarkedLabel *m_more;
    Button *m_toggle;
};

} // namespace goconf::ui
