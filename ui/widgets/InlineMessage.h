// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "widgets/Severities.h"

#include <QWidget>

class QHBoxLayout;

namespace goconf::ui {

class Button;
class MarkedLabel;

/// A message beside its cause, on its tint, with the repair as a button in the same line.
class InlineMessage : public QWidget
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// May have marked parts. Both are read together; `fact` is bold.
    void setMessage(Standing standing, const QString &fact, const QString &advice = {});
    /// The message and the advice of a problem.
    void setProblem(const Problem &problem);
    /// The sentence of an error: what happened in bold, what to do behind it.
    void setError(const Error &error, Standing standing = Standing::Error);
    /// The message owns it.
    void addButton(Button *button);
    void removeButtons();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Standing m_standing = Standing::Neutral;
    MarkedLabel *m_words;
    QHBoxLayout *m_layout;
};

} // namespace goconf::ui
