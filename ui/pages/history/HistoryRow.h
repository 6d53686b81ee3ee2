// SPDX-License-Identifier: MIT
#pragma once

#include "change/JournalHead.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace goconf::ui {

class AnswerRow;
class LinkButton;
class Workspace;

/// One applied change: what, when, where. Opens to show the difference; the undo stands in the row.
class HistoryRow : public QWidget
{
    Q_OBJECT

public:
    HistoryRow(const Workspace &workspace, const JournalHead &head, QWidget *parent = nullptr);

    const JournalHead &head() const { return m_head; }
    /// Somebody else changed a target since. Of what is not in force any more, nothing is said.
    void setChangedSince(bool changed);
    bool isOpen() const { return m_details != nullptr; }
    /// Shows a widget below the row, which takes it; null closes.
    void setDetails(QWidget *details);

Q_SIGNALS:
    void detailsRequested();
    void undoRequested();

private:
    void updateButtons();

    JournalHead m_head;
    AnswerRow *m_row;
    LinkButton *m_show;
    LinkButton *m_undo;
    QVBoxLayout *m_layout;
    QWidget *m_details = nullptr;
};

/// Whether the words of a filter occur in title, targets or time.
bool matches(const JournalHead &head, const QString &words);

} // namespace goconf::ui
