// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf::ui {

class Button;
class Draft;
class MarkedLabel;

/// What waits to be written, at the lower end of the window: "3 changes wait in 2 places", Review, Discard,
/// Apply. Only there while the draft is not empty.
class ApplyBar : public QWidget
{
    Q_OBJECT

public:
    explicit ApplyBar(Draft &draft, QWidget *parent = nullptr);

    /// While something is being written, and while the review is open, which has buttons of its own.
    void setHeldBack(bool heldBack);
    void retranslate();

Q_SIGNALS:
    void reviewRequested();
    void discardRequested();
    void applyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();

    Draft &m_draft;
    bool m_heldBack = false;
    MarkedLabel *m_fact;
    Button *m_review;
    Button *m_discard;
    Button *m_apply;
};

} // namespace goconf::ui
