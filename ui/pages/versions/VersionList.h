// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/VersionModel.h"
#include "widgets/Card.h"

class QListView;

namespace goconf::ui {

class EmptyState;

/// The list at the left: rows to choose from, or in their place why there are none.
class VersionList : public Card
{
    Q_OBJECT

public:
    explicit VersionList(QWidget *parent = nullptr);

    /// Keeps what is chosen while it is there; else the first row is.
    void setRows(const QVector<VersionRow> &rows);
    void setFilter(const QString &words);
    /// Nothing happens for an id that is not shown.
    void choose(const QString &id);
    bool shows(const QString &id) const { return m_model.indexOf(id).isValid(); }
    /// What was chosen last, be it hidden by the filter now; empty when nothing ever was.
    QString chosen() const;

    /// For screen readers.
    void setNames(const QString &name, const QString &description);
    /// What stands there when no row fits the filter.
    void setNothingFits(const QString &statement, const QString &advice);
    QListView *view() const { return m_view; }

Q_SIGNALS:
    /// Something else is chosen now.
    void choiceChanged(const QString &id);
    /// A row was clicked, also the chosen one.
    void taken();
    /// Enter or a double click on the chosen row.
    void entered();

private:
    void keepChoice();
    void take(const QModelIndex &current);

    VersionModel m_model;
    QListView *m_view;
    EmptyState *m_empty;
    QString m_chosen;
};

} // namespace goconf::ui
