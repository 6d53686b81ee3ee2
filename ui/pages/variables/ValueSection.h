// SPDX-License-Identifier: MIT
#pragma once

#include "models/LadderPlaces.h"
#include "pages/variables/TypedValue.h"
#include "pages/variables/VariableEdits.h"

#include <QWidget>

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
class ValueSection : public QWidget
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit ValueSection(Workspace &workspace, QWidget *parent = nullptr);

    /// What was typed and not added yet stays, also while other variables are looked at.
    void setSetting(std::shared_ptr<const MachineSnapshot> snapshot, const Setting &setting);
    /// To be written to that place: what was typed already, else what the place has or is going to have.
    void edit(const LadderPlace &place);
    bool isDirty() const;
    void focusEditor();
    /// What was typed and not added, of every variable.
    TypedValues typed() const;
    void setTyped(const TypedValues &typed) { m_typed = typed; }

Q_SIGNALS:
    /// Parts that the keyboard reaches came or went.
    void partsChanged();

protected:
    /// Undo forgets what was typed and not added; when there is nothing of that, the window undoes the last
    /// change that waits.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

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
    void checkWinning(const QByteArray &value);
    Problems problemsOf(const QByteArray &value) const;
    void askWhere(const QByteArray &value);
    void showWhere();
    void updateActions(const QByteArray &value);
    void forget();
    /// What the edit began with, of a store; what we wrote there ourselves since counts to it.
    std::optional<HeldValue> baseOf(const QString &store) const;
    void followMachine();
    bool isChangedMeanwhile() const;
    /// The edits of the draft that make the value of what was edited.
    VariableEdits::Step step(const QByteArray &value) const;
    void put(const VariableEdits::Step &step);
    void chooseStore();
    void add();
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
    /// Whose value is to be made to win.
    QString m_hiddenStore;
    EditBase m_base;
    TypedValues m_typed;
};

} // namespace goconf::ui
