// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Page.h"
#include "pages/overview/GoFacts.h"

#include <QDateTime>

#include <optional>

namespace goconf::ui {

class Button;
class Card;
class DiskRow;
class EmptyState;
class InlineMessage;
class OverviewRow;
class RecentChanges;
class ScrollColumn;
class Workspace;
struct OverviewAnswer;
struct OverviewProblem;

/// "Is my Go all right?": one answer a row, each with its evidence and the way to its place, each problem
/// with its repair. Without a Go, one way in: the set-up.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Workspace &workspace, QWidget *parent);

    QString title() const override;
    QString state() const override;
    void open(const QString &select) override;
    void retranslate() override;

private:
    void build();
    void connectRows();
    void look();
    void take(const GoFacts &facts);
    void showAll();
    void showAnswers();
    void showEmpty();
    void showFailure();
    void showRow(OverviewRow *row, const OverviewAnswer &answer);
    void repair(const OverviewProblem &problem);
    bool hasSettings() const;
    bool isReading() const;

    Workspace &m_workspace;
    ScrollColumn *m_column;
    InlineMessage *m_failure;
    Card *m_card;
    OverviewRow *m_go;
    OverviewRow *m_terminals;
    OverviewRow *m_settings;
    OverviewRow *m_downloads;
    DiskRow *m_disk;
    EmptyState *m_empty;
    Button *m_setUp;
    RecentChanges *m_recent;
    std::optional<GoFacts> m_facts;
    QDateTime m_checked;
    int m_problems = 0;
    bool m_hasErrors = false;
    bool m_isLooking = false;
    bool m_looksAgain = false;
};

} // namespace goconf::ui
