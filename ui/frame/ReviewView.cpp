// SPDX-License-Identifier: MIT
#include "frame/ReviewView.h"

#include "frame/ConflictRow.h"
#include "theme/Distance.h"
#include "widgets/ActionBar.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChangeCard.h"
#include "widgets/InlineMessage.h"
#include "widgets/ScrollColumn.h"
#include "workspace/Workspace.h"

#include <QSet>
#include <QShortcut>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

bool hasError(const Problems &remarks)
{
    return standingOf(remarks) == Standing::Error;
}

/// Files, and keys of the registry with however many values: as Draft counts them.
int placesOf(const ChangeSet &set)
{
    QSet<QString> places;
    for (const Change &change : set.changes) {
        const auto *value = std::get_if<RegistryChange>(&change);
        places.insert(value ? value->key : targetOf(change));
    }
    return int(places.size());
}

} // namespace

ReviewView::ReviewView(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new ScrollColumn(this))
    , m_bar(new ActionBar(this))
    , m_back(new Button({}, ButtonKind::Normal, this))
    , m_apply(new Button({}, ButtonKind::Primary, this))
{
    m_bar->addButton(m_back);
    m_bar->addButton(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    layout->addWidget(m_column, 1);
    layout->addWidget(m_bar);
    connect(m_back, &Button::clicked, this, &ReviewView::closeRequested);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &ReviewView::closeRequested);
    connect(m_apply, &Button::clicked, this, &ReviewView::applyRequested);
    retranslate();
}

void ReviewView::retranslate()
{
    m_back->setText(tr("&Back"));
    m_back->setExplanation(tr("Goes back to the page, as Escape does; nothing is written."));
    updateButtons();
}

QString ReviewView::title() const
{
    return tr("Review");
}

QString ReviewView::state() const
{
    if (m_error)
        return tr("These changes cannot be planned.");
    if (!m_plan.conflicts.isEmpty())
        return tr("%n of your changes conflict(s) with a newer one.", nullptr, int(m_plan.conflicts.size()));
    if (m_plan.set.isEmpty())
        return tr("Everything is already as it should be.");
    return tr("This would be written to %n place(s).", nullptr, placesOf(m_plan.set));
}

void ReviewView::clear()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    m_column->addWidget(m_content);
}

void ReviewView::showPlan(const PlannedSet &plan)
{
    m_plan = plan;
    m_error.reset();
    clear();
    addConflicts(plan.conflicts);
    addRemarks(plan.remarks);
    if (plan.conflicts.isEmpty()) {
        for (const Change &change : plan.set.changes) {
            const QString target = m_workspace.shownPath(targetOf(change));
            m_content->layout()->addWidget(new ChangeCard(change, target, m_content));
        }
    }
    updateButtons();
    Q_EMIT headerChanged();
}

void ReviewView::showError(const Error &error)
{
    m_error = error;
    m_plan = {};
    clear();
    auto *message = new InlineMessage(m_content);
    message->setError(error);
    m_content->layout()->addWidget(message);
    updateButtons();
    Q_EMIT headerChanged();
}

void ReviewView::addRemarks(const Problems &remarks)
{
    for (const Problem &problem : remarks) {
        auto *message = new InlineMessage(m_content);
        message->setProblem(problem);
        m_content->layout()->addWidget(message);
    }
}

void ReviewView::addConflicts(const QVector<DraftConflict> &conflicts)
{
    if (conflicts.isEmpty())
        return;
    auto *card = new Card(m_content);
    for (const DraftConflict &conflict : conflicts) {
        auto *row = new ConflictRow(conflict, card);
        card->addRow(row);
        connect(row, &ConflictRow::mineChosen, this, [this, conflict] { Q_EMIT mineChosen(conflict); });
        connect(row, &ConflictRow::theirsChosen, this, [this, conflict] { Q_EMIT theirsChosen(conflict); });
    }
    m_content->layout()->addWidget(card);
}

void ReviewView::updateButtons()
{
    const bool harmful = hasError(m_plan.remarks);
    m_apply->setText(harmful ? tr("&Apply all the same") : tr("&Apply"));
    m_apply->setKind(harmful ? ButtonKind::Destructive : ButtonKind::Primary);
    m_apply->setExplanation(tr("Writes the pending changes. They can be undone."));
    const bool decided = !m_error && m_plan.conflicts.isEmpty() && !m_plan.set.isEmpty();
    m_apply->setVisible(decided);
    m_bar->setFact(decided                      ? tr("Nothing is written before you press the button.")
                   : m_plan.conflicts.isEmpty() ? QString()
                                                : tr("Nothing is written before each one is decided."));
}

} // namespace goconf::ui
