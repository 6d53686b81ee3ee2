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
#include "sdk/GoProgramsOnPath.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/Badge.h"
#include "widgets/ElidedLabel.h"
#include "widgets/LinkButton.h"
#include "workspace/Workspace.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

/// A little larger than the text around it.
QFont nameFont()
{
    QFont font = typography::section();
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * 1.2));
    return font;
}

/// A place that holds nothing and that nobody can write to here tells nothing either.
bool isIdle(const LadderPlace &place)
{
    return place.state == LadderPlace::State::NotSet && !place.isEditable;
}

} // namespace

VariableDetail::VariableDetail(Workspace &workspace, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_scroll(new DetailScroll(this))
{
    m_form = new NameForm(m_scroll);
    m_scroll->addWidget(m_form);
    m_scroll->addWidget(makeBody());
    addRow(m_scroll);
    showForm(false);
    m_body->hide();
    connect(m_form, &NameForm::named, this, &VariableDetail::take);
    connect(m_form, &NameForm::cancelled, this, [this] {
        showForm(false);
        if (m_name.isEmpty())
            Q_EMIT backRequested();
    });
}

QWidget *VariableDetail::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    m_back = new LinkButton(tr("‹ &List"), head);
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setExplanation(tr("Shows the list of variables again."));
    m_title = new ElidedLabel({}, head);
    m_title->setFont(nameFont());
    m_title->setElideMode(Qt::ElideMiddle);
    m_badges = new QHBoxLayout;
    m_badges->setSpacing(distance::small);
    m_rename = new LinkButton(tr("R&ename"), head);
    m_rename->setExplanation(tr("Gives the variable another name in every place of yours that holds it."));
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addLayout(m_badges);
    layout->addStretch();
    layout->addWidget(m_rename);
    m_back->hide();
    connect(m_back, &QAbstractButton::clicked, this, &VariableDetail::backRequested);
    connect(m_rename, &QAbstractButton::clicked, this, &VariableDetail::askForOtherName);
    return head;
}

QWidget *VariableDetail::makeBody()
{
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    m_help = new HelpText(m_body);
    m_problems = new ProblemList(m_body);
    m_ladderTitle = new QLabel(tr("Who says so"), m_body);
    m_ladderTitle->setFont(typography::section());
    m_ladder = new LadderView(m_workspace.runner(), m_body);
    m_pending = new PendingNote(m_workspace.draft(), m_body);
    m_value = new ValueSection(m_workspace, m_body);
    m_programs = new GoProgramsSection(m_workspace, m_body);
    layout->addWidget(makeHead());
    layout->addWidget(m_help);
    auto *ladder = new QVBoxLayout;
    ladder->setSpacing(distance::small);
    ladder->addWidget(m_ladderTitle);
    ladder->addWidget(m_ladder);
    layout->addLayout(ladder);
    layout->addWidget(m_problems);
    layout->addWidget(m_pending);
    layout->addWidget(m_value);
    layout->addWidget(m_programs);
    connect(m_ladder, &LadderView::editRequested, m_value, [this](const LadderPlace &place) {
        m_value->edit(place);
        m_scroll->ensureWidgetVisible(m_value);
    });
    connect(m_ladder, &LadderView::removeRequested, this, &VariableDetail::remove);
    connect(m_value, &ValueSection::partsChanged, m_scroll, &DetailScroll::chain);
    connect(m_programs, &GoProgramsSection::partsChanged, m_scroll, &DetailScroll::chain);
    return m_body;
}

void VariableDetail::setVariable(std::shared_ptr<const MachineSnapshot> snapshot, const QByteArray &name,
                                 const VariableHelp &help)
{
    const bool isSame = name == m_name;
    m_snapshot = std::move(snapshot);
    m_name = name;
    if (!isSame)
        showForm(false);
    m_body->setVisible(m_form->isHidden() && !name.isEmpty());
    if (name.isEmpty())
        return;
    const Setting *known = m_snapshot->find(name);
    const Setting setting = known ? *known : m_snapshot->settings.setting(name);
    const GoVariable *variable = GoVariables::catalogue().find(name);
    m_title->setText(shownText(name));
    fillBadges(variable);
    const VariableEdits edits(m_workspace.host(), *m_snapshot, m_workspace.draft(), setting);
    m_rename->setVisible(!variable && !edits.isList() && !edits.reset().isEmpty());
    if (!isSame) {
        m_help->setText(name, help.find(name));
        m_scroll->showTop();
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
    m_scroll->chain();
}

void VariableDetail::fillBadges(const GoVariable *variable)
{
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString kind = variable ? kindWord(variable->kind) : tr("not Go’s");
    m_badges->addWidget(new Badge(kind, Standing::Neutral, m_body));
    // What is older than modules is no news to anybody.
    if (variable && GoVersion(1, 9) < variable->since) {
        const QString since = QString::fromUtf8(variable->since.toByteArray());
        m_badges->addWidget(new Badge(tr("since Go %1").arg(since), Standing::Neutral, m_body));
    }
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
    m_form->ask(tr("Name of the variable"), tr("Go on"));
}

void VariableDetail::askForOtherName()
{
    m_isRenaming = true;
    showForm(true);
    m_form->ask(tr("New name of %1").arg(shownText(m_name)), tr("Rename"), m_name,
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

void VariableDetail::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_body->setVisible(!shown && !m_name.isEmpty());
}

void VariableDetail::remove(const LadderPlace &place)
{
    const Setting *setting = m_snapshot->find(m_name);
    if (!setting)
        return;
    const VariableEdits edits(m_workspace.host(), *m_snapshot, m_workspace.draft(), *setting);
    const VariableEdits::Step step = edits.remove(place.store);
    m_workspace.draft().putItems(step.items, step.gone);
}

void VariableDetail::setHasWayBack(bool has)
{
    m_back->setVisible(has);
}

void VariableDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        Q_EMIT backRequested();
    else
        Card::keyPressEvent(event);
}

void VariableDetail::focusWayBack()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

TypedValues VariableDetail::typed() const
{
    return m_value->typed();
}

void VariableDetail::setTyped(const TypedValues &typed)
{
    m_value->setTyped(typed);
}

void VariableDetail::setTabBefore(QWidget *before)
{
    m_scroll->setTabBefore(before);
}

void VariableDetail::focusEditor()
{
    m_value->focusEditor();
}

} // namespace goconf::ui
