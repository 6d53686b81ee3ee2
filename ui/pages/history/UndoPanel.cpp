// SPDX-License-Identifier: MIT
#include "pages/history/UndoPanel.h"

#include "theme/Distance.h"
#include "widgets/Card.h"
#include "widgets/ChangeCard.h"
#include "widgets/DiffView.h"
#include "widgets/InlineMessage.h"
#include "widgets/MarkedLabel.h"
#include "workspace/Workspace.h"

#include <QVBoxLayout>

namespace goconf::ui {

namespace {

constexpr int mostLines = 24;

} // namespace

UndoPanel::UndoPanel(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(distance::large + distance::mark + distance::medium, 0, distance::large,
                                 distance::medium);
    m_layout->setSpacing(distance::small);
}

void UndoPanel::showEntry(const JournalEntry &entry)
{
    for (const Change &change : entry.set.changes)
        m_layout->addWidget(new ChangeCard(change, m_workspace.shownPath(targetOf(change)), this));
}

void UndoPanel::showRefusal(const Error &error)
{
    const bool conflict = error.code == ErrorCode::Conflict;
    auto *message = new InlineMessage(this);
    message->setError(error, conflict ? Standing::Warning : Standing::Error);
    m_layout->addWidget(message);
    if (!conflict || error.detail.isEmpty())
        return;
    auto *legend = new MarkedLabel(tr("What was written (−) and what is there now (+):"), this);
    legend->setQuiet(true);
    m_layout->addWidget(legend);
    auto *card = new Card(this);
    auto *diff = new DiffView(card);
    diff->setDiff(error.detail);
    diff->fitHeight(mostLines);
    card->addRow(diff);
    m_layout->addWidget(card);
}

} // namespace goconf::ui
