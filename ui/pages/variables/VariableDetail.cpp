// SPDX-License-Identifier: MIT
#include "pages/variables/VariableDetail.h"

#include "change/ShownText.h"
#include "env/GoVariables.h"
#include "pages/variables/DetailScroll.h"
#include "pages/variables/GoProgramsSection.h"
#include "pages/variables/HelpText.h"
#include "pages/variables/KindWords.h"
#include "pages/variables/LadderView.h"
#include "pages/variables/NameForm.h"
#include "pages/variables/PendingNote.h"
#include "pages/variables/ProblemList.h"
#include "pages/variables/ValueSection.h"
#include "pages/variables/VariableHead.h"
#include "sdk/GoProgramsOnPath.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/LinkButton.h"
#include "workspace/Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

/// A place that holds nothing and that nobody can write to here tells nothing either, unless it is broken.
bool isIdle(const LadderPlace &place)
{
    return place.state == LadderPlace::State::NotSet && !place.isEditable && place.failure.isEmpty();
}

} // namespace

VariableDetail::VariableDetail(Workspace &workspace, QWidget *parent)
    : DetailCard(parent)
    , m_workspace(workspace)
    , m_rename(head().addLink(tr("R&ename"),
                              tr("Gives the variable another name in every place of yours that holds it.")))
{
    makeParts();
    connectParts();
}

void VariableDetail::makeParts()
{
    m_help = new HelpText(body());
    m_problems = new ProblemList(body());
    m_ladderTitle = new QLabel(tr("Who says so"), body());
    m_ladderTitle->setFont(typography::section());
    m_ladder = new LadderView(m_workspace.runner(), body());
    m_pending = new PendingNote(m_workspace.draft(), body());
    m_value = new ValueSection(m_workspace, body());
    m_programs = new GoProgramsSection(m_workspace, body());
    auto *ladder = new QVBoxLayout;
    ladder->setSpacing(distance::small);
    ladder->addWidget(m_ladderTitle);
    ladder->addWidget(m_ladder);
    addPart(m_help);
    addPart(ladder);
    addPart(m_problems);
    addPart(m_pending);
    addPart(m_value);
    addPart(m_programs);
}

void VariableDetail::connectParts()
{
    connect(&form(), &NameForm::named, this, &VariableDetail::take);
    connect(m_rename, &QAbstractButton::clicked, this, &VariableDetail::askForOtherName);
    connect(m_ladder, &LadderView::editRequested, m_value, [this](const LadderPlace &place) {
        m_value->edit(place);
        scroll().ensureWidgetVisible(m_value);
    });
    connect(m_ladder, &LadderView::removeRequested, this, &VariableDetail::remove);
    connect(m_value, &ValueSection::partsChanged, &scroll(), &DetailScroll::chain);
    connect(m_programs, &GoProgramsSection::partsChanged, &scroll(), &DetailScroll::chain);
}

void VariableDetail::setVariable(std::shared_ptr<const MachineSnapshot> snapshot, const QByteArray &name,
                                 const VariableHelp &help)
{
    const bool isSame = name == m_name;
    m_snapshot = std::move(snapshot);
    m_name = name;
    setChosen(!name.isEmpty());
    if (!isSame)
        showForm(false);
    if (name.isEmpty())
        return;
    const Setting *known = m_snapshot->find(name);
    const Setting setting = known ? *known : m_snapshot->settings.setting(name);
    const GoVariable *variable = GoVariables::catalogue().find(name);
    head().setTitle(shownText(name));
    fillBadges(variable);
    const VariableEdits edits(m_workspace.host(), *m_snapshot, m_workspace.draft(), setting);
    m_rename->setVisible(!variable && edits.canRename());
    if (!isSame) {
        m_help->setText(name, help.find(name));
        scroll().showTop();
    }
    QVector<LadderPlace> places = ladderPlaces(*m_snapshot, setting, m_workspace.host());
    places.removeIf(isIdle);
    m_ladder->setPlaces(places);
    m_ladderTitle->setVisible(!places.isEmpty());
    Problems problems = setting.problems;
    problems.removeIf([](const Problem &problem) { return problem.severity == Severity::Info; });
    m_problems->setProblems(problems);
    m_pending->setVariable(name);
    m_value->setSetting(m_snapshot, setting);
    fillPrograms(setting);
    scroll().chain();
}

void VariableDetail::fillBadges(const GoVariable *variable)
{
    QStringList words{variable ? kindWord(variable->kind) : tr("not Go’s")};
    // What is older than modules is no news to anybody.
    if (variable && GoVersion(1, 9) < variable->since)
        words.append(tr("since Go %1").arg(QString::fromUtf8(variable->since.toByteArray())));
    head().setBadges(words);
}

void VariableDetail::fillPrograms(const Setting &setting)
{
    const bool isAboutThem = setting.name == "PATH" || setting.name == "GOBIN" || setting.name == "GOPATH";
    m_programs->setVisible(isAboutThem);
    if (!isAboutThem)
        return;
    const auto value = [this](const QByteArray &name) {
        const Setting *found = m_snapshot->find(name);
        return found ? found->value : QByteArray();
    };
    m_programs->setFolder(goInstallFolder(value("GOBIN"), value("GOPATH"), m_workspace.host().os));
}

void VariableDetail::askForName()
{
    m_isRenaming = false;
    showForm(true);
    form().ask(tr("Name of the variable"), tr("Go on"));
}

void VariableDetail::askForOtherName()
{
    m_isRenaming = true;
    showForm(true);
    form().ask(tr("New name of %1").arg(shownText(m_name)), tr("Rename"), m_name,
               [this](const QByteArray &name) {
                   return m_snapshot->find(name) || !m_workspace.draft().about(name).isEmpty();
               });
}

void VariableDetail::take(const QByteArray &name)
{
    showForm(false);
    if (m_isRenaming) {
        const Setting setting = m_snapshot->settings.setting(m_name); // it may only wait yet
        const VariableEdits edits(m_workspace.host(), *m_snapshot, m_workspace.draft(), setting);
        const VariableEdits::Step step = edits.rename(name);
        m_workspace.draft().putItems(step.items, step.gone);
    }
    Q_EMIT named(name);
}

void VariableDetail::remove(const LadderPlace &place)
{
    const Setting setting = m_snapshot->settings.setting(m_name); // it may be none that is listed
    const VariableEdits edits(m_workspace.host(), *m_snapshot, m_workspace.draft(), setting);
    const VariableEdits::Step step = edits.remove(place.store);
    m_workspace.draft().putItems(step.items, step.gone);
}

TypedValues VariableDetail::typed() const
{
    return m_value->typed();
}

void VariableDetail::setTyped(const TypedValues &typed)
{
    m_value->setTyped(typed);
}

void VariableDetail::focusEditor()
{
    m_value->focusEditor();
}

} // namespace goconf::ui
