// SPDX-License-Identifier: MIT
#pragma once

#include "env/GoVariables.h"
#include "env/VariableHelp.h"
#include "models/LadderPlaces.h"
#include "pages/variables/DetailCard.h"
#include "pages/variables/TypedValue.h"

#include <memory>
#include <optional>

class QLabel;

namespace goconf::ui {

class GoProgramsSection;
class HelpText;
class LadderView;
class LinkButton;
class PendingNote;
class ProblemList;
class ValueSection;
class Workspace;

/// Everything about one variable: what it is for, its ladder, what waits, and the editor.
class VariableDetail : public DetailCard
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
    void focusEditor();
    const QByteArray &name() const { return m_name; }

Q_SIGNALS:
    /// A name was given, or a variable has another name now.
    void named(const QByteArray &name);

private:
    void makeParts();
    void connectParts();
    void fillBadges(const GoVariable *variable);
    void fillPrograms(const Setting &setting);
    void askForOtherName();
    void take(const QByteArray &name);
    void remove(const LadderPlace &place);

    Workspace &m_workspace;
    std::shared_ptr<const MachineSnapshot> m_snapshot;
    QByteArray m_name;
    bool m_isRenaming = false;
    LinkButton *m_rename;
    HelpText *m_help;
    ProblemList *m_problems;
    QLabel *m_ladderTitle;
    LadderView *m_ladder;
    PendingNote *m_pending;
    ValueSection *m_value;
    GoProgramsSection *m_programs;
};

} // namespace goconf::ui
