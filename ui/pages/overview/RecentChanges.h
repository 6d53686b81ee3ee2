// SPDX-License-Identifier: MIT
#pragma once

#include "change/JournalHead.h"
#include "stores/Settings.h"

#include <QWidget>

namespace goconf::ui {

class Card;
class ChangeDesk;
class InlineMessage;
class SectionLabel;

/// The newest changes that are in force, each with its undo. Hidden while there is none. Desk and host
/// outlive it.
class RecentChanges : public QWidget
{
    Q_OBJECT

public:
    RecentChanges(ChangeDesk &desk, const Host &host, QWidget *parent = nullptr);

    void load();
    void retranslate();

Q_SIGNALS:
    /// The history is wanted, at that entry.
    void openRequested(const QString &id);

private:
    void take(const QVector<JournalHead> &heads);
    void fill();
    void addRow(const JournalHead &head);
    void undo(const QString &id);

    ChangeDesk &m_desk;
    const Host &m_host;
    SectionLabel *m_title;
    InlineMessage *m_refusal;
    Card *m_card;
    QVector<JournalHead> m_heads;
};

} // namespace goconf::ui
