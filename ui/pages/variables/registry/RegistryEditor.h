// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/EditBaseline.h"
#include "pages/variables/EditSection.h"
#include "pages/variables/registry/RegistrySnapshot.h"

#include <QHash>

namespace goconf::ui {

class MarkedLabel;
class ProblemList;
class RegistryField;
class SegmentEdit;
class ValueActions;
class Workspace;

/// Type and value of one variable of the registry: what programs will see of it, what is wrong with it, and
/// the way to the draft.
class RegistryEditor : public EditSection
{
    Q_OBJECT

public:
    /// What somebody typed and has not added to the draft, by level and name.
    struct Typed
    {
        QByteArray value;
        quint32 type = 0;
        EditBaseline baseline{};
    };
    using TypedValues = QHash<QString, Typed>;

    /// The workspace outlives it.
    explicit RegistryEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// `isNew`: the registry has no such variable yet, and neither has the draft. What was typed and not
    /// added stays, also while other variables are looked at.
    void setRow(std::shared_ptr<const RegistrySnapshot> snapshot, const RegistryRow &row, bool isNew);
    bool isDirty() const override { return m_isDirty; }
    void focusEditor();
    TypedValues typed() const;
    void setTyped(const TypedValues &typed) { m_typed = typed; }

protected:
    bool canAdd() const override;
    void add() override;
    void forget() override;

private:
    QWidget *makeType();
    QString key() const;
    quint32 type() const;
    void setType(quint32 type);
    void begin(const Typed &typed, bool isDirty);
    void takeEdit();
    QString store() const;
    void followRegistry();
    void show();
    void showSeen(const QByteArray &value);
    void showActions(const QByteArray &value, const Problems &problems);

    Workspace &m_workspace;
    std::shared_ptr<const RegistrySnapshot> m_snapshot;
    RegistryRow m_row;
    bool m_isNew = false;
    EditBaseline m_baseline;
    bool m_isDirty = false;
    /// By the user: it follows the value no more.
    bool m_isTypeChosen = false;
    QWidget *m_typeSection;
    SegmentEdit *m_type;
    MarkedLabel *m_meaning;
    RegistryField *m_field;
    MarkedLabel *m_seen;
    ProblemList *m_problems;
    ValueActions *m_actions;
    TypedValues m_typed;
};

} // namespace goconf::ui
