// SPDX-License-Identifier: MIT
#include "pages/variables/ValueSection.h"

#include "env/GoVariables.h"
#include "models/PlaceWords.h"
#include "pages/variables/CopyButton.h"
#include "pages/variables/PlannedFiles.h"
#include "pages/variables/ProblemList.h"
#include "pages/variables/TargetRow.h"
#include "pages/variables/ValueActions.h"
#include "pages/variables/ValueField.h"
#include "pages/variables/ValueProblems.h"
#include "pages/variables/WinningNote.h"
#include "theme/Distance.h"
#include "workspace/Workspace.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

ValueSection::ValueSection(Workspace &workspace, QWidget *parent)
    : EditSection(parent)
    , m_workspace(workspace)
    , m_field(new ValueField(workspace, this))
    , m_problems(new ProblemList(this))
    , m_winning(new WinningNote(PlaceWords(workspace.host().home().value_or(QString())), this))
    , m_target(new TargetRow(workspace, this))
    , m_planned(new PlannedFiles(workspace, this))
    , m_actions(new ValueActions(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    layout->addWidget(m_winning);
    layout->addWidget(m_field);
    layout->addWidget(m_problems);
    layout->addWidget(m_target);
    layout->addWidget(m_actions);
    connectParts();
}

void ValueSection::connectParts()
{
    connect(m_field, &ValueField::edited, this, [this] {
        if (m_field->isUntouched() && m_field->value() == beginValue())
            m_field->settle();
        followMachine();
        check();
    });
    connect(m_field, &ValueField::remarksChanged, this, &ValueSection::check);
    connect(m_field, &ValueField::partsChanged, this, &ValueSection::partsChanged);
    connect(m_target, &TargetRow::chosen, this, &ValueSection::chooseStore);
    connect(m_winning, &WinningNote::winRequested, this, &ValueSection::makeWin);
    connect(m_planned, &PlannedFiles::found, this, [this] {
        m_target->setFiles(m_planned->files());
        showProblems();
    });
    connect(m_actions, &ValueActions::addRequested, this, &ValueSection::add);
    connect(m_actions, &ValueActions::resetRequested, this, [this] { put(edits().reset()); });
    connect(m_actions, &ValueActions::forgetRequested, this, &ValueSection::forget);
}

VariableEdits ValueSection::edits() const
{
    return {m_workspace.host(), *m_snapshot, m_workspace.draft(), m_setting};
}

QString ValueSection::store() const
{
    return m_target->store();
}

QByteArray ValueSection::beginValue() const
{
    return edits().wantedValue(store());
}

void ValueSection::setSetting(std::shared_ptr<const MachineSnapshot> snapshot, const Setting &setting)
{
    const bool isSame = m_snapshot && m_setting.name == setting.name;
    if (!isSame)
        keepTyped();
    m_snapshot = std::move(snapshot);
    m_setting = setting;
    m_field->setVariable(m_snapshot, setting.name);
    m_planned->forget();
    if (!isSame) {
        fillStores();
        if (takeTyped())
            return;
    }
    followMachine();
    if (!isSame || (!isDirty() && m_field->value() != beginValue()))
        begin(beginValue());
    else
        check();
}

bool ValueSection::isDirty() const
{
    return m_field->isDirty();
}

TypedValues ValueSection::typed() const
{
    TypedValues all = m_typed;
    if (isDirty())
        all.insert(m_setting.name, {store(), m_field->value(), m_baseline, m_shown});
    return all;
}

void ValueSection::keepTyped()
{
    m_typed = typed();
    m_field->settle();
}

bool ValueSection::takeTyped()
{
    if (!m_typed.contains(m_setting.name))
        return false;
    const TypedValue kept = m_typed.take(m_setting.name);
    m_target->setStore(kept.store);
    m_field->setValue(kept.value, true);
    m_baseline = kept.baseline;
    m_shown = kept.shown;
    followMachine();
    check();
    return true;
}

void ValueSection::begin(const QByteArray &value)
{
    m_field->setValue(value);
    followMachine();
    check();
}

void ValueSection::fillStores()
{
    const QString wished = edits().recommended(m_workspace.preferences().defaultStore()).store;
    m_target->setStores(edits().stores(), wished);
}

void ValueSection::edit(const LadderPlace &place)
{
    m_target->setStore(place.store);
    const bool isAsItStands = place.state != LadderPlace::State::NotSet && !edits().isList() &&
                              !m_workspace.draft().pending(place.store, m_setting.name);
    if (isDirty())
        check();
    else
        begin(isAsItStands ? place.exact : beginValue());
    focusEditor();
}

void ValueSection::focusEditor()
{
    if (m_field->isHidden())
        m_target->takeFocus();
    else
        m_field->takeFocus();
}

Problems ValueSection::problemsOf(const QByteArray &value) const
{
    if (edits().isOnlyRemoved(store()))
        return {{Severity::Info, tr("Windows makes no variable of it, so here it can only be removed."), {}}};
    ValidationContext context = m_snapshot->settings.validation(store());
    context.isProposed = true;
    Problems problems =
        m_field->remarks() + problemsOfValue(m_setting, edits().seen(store(), value), context, isDirty());
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    // Edits of a list go into whatever stands there; all else would be written over.
    const bool isWrittenOver = !edits().isList() || m_workspace.host().registry;
    return isWrittenOver ? m_baseline.problems(store()) + problems : problems;
}

void ValueSection::check()
{
    const QByteArray value = m_field->value();
    askWhere(value);
    const VariableEdits::Recommendation best = edits().recommended(m_workspace.preferences().defaultStore());
    if (edits().isOnlyRemoved(store()))
        m_target->setReason(tr("Choose another place to set a value."));
    else if (const QString failure = m_snapshot->failureOf(store()); !failure.isEmpty())
        m_target->setReason(failure);
    else
        m_target->setRecommendation(best.store, best.reason);
    m_hidden = HiddenValue::find(edits(), store(), isDirty() ? std::optional(value) : std::nullopt);
    m_winning->tell(m_hidden, m_setting.name);
    showProblems();
    Q_EMIT partsChanged();
}

void ValueSection::askWhere(const QByteArray &value)
{
    QVector<EnvEdit> edits;
    for (const DraftItem &item : step(value).items)
        edits.append(item.edit);
    m_planned->ask({store(), edits});
}

void ValueSection::showProblems()
{
    const QByteArray value = m_field->value();
    Problems problems = problemsOf(value);
    if (const std::optional<Error> refusal = m_planned->refusal(); refusal && isDirty())
        problems.prepend({Severity::Error, refusal->what, {}});
    m_problems->setProblems(problems);
    updateActions(value);
}

void ValueSection::updateActions(const QByteArray &value)
{
    const GoVariable *variable = GoVariables::catalogue().find(m_setting.name);
    const bool isOnlyRemoved = edits().isOnlyRemoved(store());
    const bool isComputed = variable && variable->settable == Settable::Never;
    const bool hasChange =
        isDirty() && (edits().isList() ? value != beginValue() : edits().wanted(store()) != value);
    ValueActions::State state;
    if (isComputed)
        state.whyNot = tr("Go computes this value; it cannot be set.");
    else if (isDirty() && m_planned->refusal())
        state.whyNot = tr("That place cannot take it.");
    else if (m_problems->hasErrors())
        state.whyNot = tr("Go or your terminals would refuse this value.");
    else if (!hasChange && isDirty())
        state.whyNot = tr("This place holds the value already.");
    state.canAdd = hasChange && !isComputed && !isOnlyRemoved && !m_problems->hasErrors();
    state.canReset = !edits().isList() && !edits().reset().isEmpty();
    state.isDirty = isDirty();
    m_actions->setState(state);
    m_actions->copyButton().setSetting(m_setting.name, value,
                                       variable && variable->settable == Settable::EnvFile);
    m_field->setEditable(!isComputed);
    m_field->setVisible(!isOnlyRemoved);
    m_actions->setVisible(!isOnlyRemoved);
    // Without another place there is nothing to choose.
    m_target->setVisible(!isComputed && !(isOnlyRemoved && edits().stores().size() < 2));
}

void ValueSection::chooseStore()
{
    if (isDirty())
        check();
    else
        begin(beginValue());
}

void ValueSection::followMachine()
{
    if (!isDirty())
        m_shown = m_setting;
    m_baseline.follow(heldValues(m_setting.ladder), m_workspace.draft().about(m_setting.name), isDirty());
}

VariableEdits::Step ValueSection::step(const QByteArray &value) const
{
    const VariableEdits edits(m_workspace.host(), *m_snapshot, m_workspace.draft(), m_shown);
    VariableEdits::Step step = edits.set(store(), value);
    m_baseline.setSeen(step.items, store());
    return step;
}

void ValueSection::put(const VariableEdits::Step &step)
{
    m_field->settle();
    followMachine();
    m_workspace.draft().putItems(step.items, step.gone);
}

bool ValueSection::canAdd() const
{
    return m_actions->canAdd();
}

void ValueSection::add()
{
    put(step(m_field->value()));
}

void ValueSection::makeWin()
{
    if (!m_hidden) // it won meanwhile
        return;
    const QString store = m_hidden->store;
    VariableEdits::Step step = edits().setAndWin(store, m_hidden->value);
    m_baseline.setSeen(step.items, store);
    put(step);
}

void ValueSection::forget()
{
    begin(beginValue());
    focusEditor();
}

} // namespace goconf::ui
