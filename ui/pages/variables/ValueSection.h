// SPDX-License-Identifier: MIT
#pragma once

#include "models/LadderPlaces.h"
#include "pages/variables/EditSection.h"
#include "pages/variables/HiddenValue.h"
#include "pages/variables/TypedValue.h"

namespace goconf::ui {

class PlannedFiles;
class ProblemList;
class TargetRow;
class ValueActions;
class ValueField;
class WinningNote;
class Workspace;

/// Where a value is written: the field for it, what is wrong with it, the place it goes to and why, and
/// whether it will win there.
class ValueSection : public EditSection
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit ValueSection(Workspace &workspace, QWidget *parent = nullptr);

    /// What was typed and not added yet stays, also while other variables are looked at.
    void setSetting(std::shared_ptr<const MachineSnapshot> snapshot, const Setting &setting);
    /// To be written to that place: what was typed already, else what the place has or is going to have.
    void edit(const LadderPlace &place);
    bool isDirty() const override;
    void focusEditor();
    /// What was typed and not added, of every variable.
    TypedValues typed() const;
    void setTyped(const TypedValues &typed) { m_typed = typed; }

protected:
    bool canAdd() const override;
    void add() override;
    void forget() override;

private:
    void connectParts();
    VariableEdits edits() const;
    QString store() const;
    QByteArray beginValue() const;
    void fillStores();
    /// Leaves one variable for another.
    void keepTyped();
    bool takeTyped();
    void begin(const QByteArray &value);
    void check();
    Problems problemsOf(const QByteArray &value) const;
    void askWhere(const QByteArray &value);
    void showProblems();
    void updateActions(const QByteArray &value);
    void followMachine();
    /// The edits of the draft that make the value of what was edited.
    VariableEdits::Step step(const QByteArray &value) const;
    void put(const VariableEdits::Step &step);
    void chooseStore();
    void makeWin();

    Workspace &m_workspace;
    std::shared_ptr<const MachineSnapshot> m_snapshot;
    Setting m_setting;
    ValueField *m_field;
    ProblemList *m_problems;
    WinningNote *m_winning;
    TargetRow *m_target;
    PlannedFiles *m_planned;
    ValueActions *m_actions;
    /// What the note about winning tells of.
    std::optional<HiddenValue> m_hidden;
    EditBaseline m_baseline;
    /// What the edit began with of the variable: what another program put into the list since is not taken
    /// out because it was not shown.
    Setting m_shown;
    TypedValues m_typed;
};

} // namespace goconf::ui
