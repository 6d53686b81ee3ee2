// SPDX-License-Identifier: MIT
#pragma once

#include "change/JournalEntry.h"
#include "frame/Page.h"

#include <optional>

class QLabel;

namespace goconf::ui {

class Button;
class Card;
class EmptyState;
class FilterChips;
class HistoryRow;
class InlineMessage;
class ScrollColumn;
class SearchField;
class Workspace;

/// Every applied change, newest first: what, when, where, the difference, and the undo.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Workspace &workspace, QWidget *parent);

    QString title() const override;
    QString state() const override;
    /// `select` is the id of an entry, which is opened.
    void open(const QString &select) override;
    void retranslate() override;
    QWidget *filterField() const override;

private:
    void build();
    void load();
    void take(const Result<QVector<JournalHead>> &heads);
    void compare();
    /// Makes the rows that fit the filter, as many as are shown at a time.
    void fill();
    void addRow(const JournalHead &head);
    bool fits(const JournalHead &head) const;
    void filter();
    void toggle(HistoryRow *row);
    void undo(HistoryRow *row);
    HistoryRow *rowOf(const QString &id) const;

    Workspace &m_workspace;
    SearchField *m_search;
    FilterChips *m_chips;
    InlineMessage *m_failure;
    ScrollColumn *m_column;
    Card *m_card;
    EmptyState *m_empty;
    Button *m_more;
    QVector<JournalHead> m_heads;
    /// Of those that fit.
    QVector<HistoryRow *> m_rows;
    qsizetype m_limit;
    QStringList m_changedSince;
    QString m_selected;
};

} // namespace goconf::ui
