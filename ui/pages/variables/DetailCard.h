// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/Card.h"

class QVBoxLayout;

namespace goconf::ui {

class DetailScroll;
class NameForm;
class VariableHead;

/// The card beside a list of variables: the head and the parts of the one that is chosen, or the form that
/// asks for a name in their place. Without a chosen one it is empty. Escape goes back where there is a way.
class DetailCard : public Card
{
    Q_OBJECT

public:
    /// Shows the way back to the list, where both do not fit.
    void setHasWayBack(bool has);
    void focusWayBack();
    /// The Tab key goes from there into the detail; outlives this.
    void setTabBefore(QWidget *before);

Q_SIGNALS:
    /// Also when nobody gives a name and nothing is chosen.
    void backRequested();

protected:
    explicit DetailCard(QWidget *parent);

    VariableHead &head() { return *m_head; }
    DetailScroll &scroll() { return *m_scroll; }
    NameForm &form() { return *m_form; }
    /// Parent of the parts.
    QWidget *body() { return m_body; }
    /// A part below those before.
    void addPart(QWidget *part);
    void addPart(QLayout *part);
    void setChosen(bool isChosen);
    void showForm(bool shown);

    void keyPressEvent(QKeyEvent *event) override;

private:
    DetailScroll *m_scroll;
    NameForm *m_form;
    QWidget *m_body;
    VariableHead *m_head;
    QVBoxLayout *m_parts;
    bool m_isChosen = false;
};

} // namespace goconf::ui
