// SPDX-License-Identifier: MIT
#pragma once

#include "env/GoVariables.h"
#include "env/VariableHelp.h"
#include "models/LadderPlaces.h"
#include "pages/variables/TypedValue.h"
#include "widgets/Card.h"

#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;

namespace goconf::ui {

class Button;
class DetailScroll;
class ElidedLabel;
class GoProgramsSection;
class HelpText;
class LadderView;
class MarkedLabel;
class NameForm;
class PendingNote;
class ProblemList;
class ValueSection;
class Workspace;

/// Everything about one variable: what it is for, its ladder, what waits, and the editor.
class VariableDetail : public Card
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit VariableDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// `help` outlives the call. An empty name shows that nothing is chosen.
    void setVariable(std::shared_ptr<const MachineSnapshot> snapshot, const QByteArray &name,
                     const VariableHelp &help);
    /// Asks for the name of a variable that is not there yet.
    void askForName();
    /// What was typed and not added, of every variable; to be handed to the one that comes in place of this.
    TypedValues typed() const;
    void setTyped(const TypedValues &typed);
    /// Shows the way back to the list, where both do not fit.
    void setHasWayBack(bool has);
    void focusEditor();
    void focusWayBack();
    /// The Tab key goes from there into the detail.
    void setTabBefore(QWidget *before);
    const QByteArray &name() const { return m_name; }

Q_SIGNALS:
    void backRequested();
    /// A name was given, or a variable has another name now.
    void named(const QByteArray &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeHead();
    void fillBadges(const GoVariable *variable);
    void fillPrograms(const Setting &setting);
    void askForOtherName();
    void take(const QByteArray &name);
    void showForm(bool shown);
    void remove(const LadderPlace &place);

    Workspace &m_workspace;
    std::shared_ptr<const MachineSnapshot> m_snapshot;
    QByteArray m_name;
    bool m_isRenaming = false;
    DetailScroll *m_scroll;
    QWidget *m_body;
    NameForm *m_form;
    Button *m_back;
    ElidedLabel *m_title;
    QHBoxLayout *m_badges;
    Button *m_rename;
    HelpText *m_help;
    ProblemList *m_problems;
    QLabel *m_ladderTitle;
    LadderView *m_ladder;
    PendingNote *m_pending;
    ValueSection *m_value;
    GoProgramsSection *m_programs;
};

} // namespace goconf::ui
