// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryEditor.h"

#include "base/Secret.h"
#include "change/RegistryType.h"
#include "change/ShownText.h"
#include "editors/SegmentEdit.h"
#include "models/RegistryTypeWords.h"
#include "pages/variables/CopyButton.h"
#include "pages/variables/ProblemList.h"
#include "pages/variables/ValueActions.h"
#include "pages/variables/ValueProblems.h"
#include "pages/variables/registry/RegistryEdits.h"
#include "pages/variables/registry/RegistryField.h"
#include "stores/windows/RegistryVariable.h"
#include "stores/windows/WindowsExpansion.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"
#include "workspace/Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto plainWord = "text";
constexpr auto expandableWord = "expandable";
/// So much of an expanded value is shown; the rest is in the list of folders or nobody's to read.
constexpr qsizetype mostSeen = 600;
/// From here on somebody may want to know how much room is left.
constexpr qsizetype longValue = RegistryVariable::longestInDialogs / 2;

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace

RegistryEditor::RegistryEditor(Workspace &workspace, QWidget *parent)
    : EditSection(parent)
    , m_workspace(workspace)
    , m_typeSection(makeType())
    , m_field(new RegistryField(workspace, this))
    , m_seen(new MarkedLabel({}, this))
    , m_problems(new ProblemList(this))
    , m_actions(new ValueActions(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    layout->addWidget(m_typeSection);
    layout->addSpacing(distance::tight);
    layout->addWidget(m_field);
    layout->addWidget(m_seen);
    layout->addWidget(m_problems);
    layout->addWidget(m_actions);
    m_seen->setQuiet(true);
    connect(m_field, &RegistryField::edited, this, &RegistryEditor::takeEdit);
    connect(m_field, &RegistryField::remarksChanged, this, &RegistryEditor::show);
    connect(m_field, &RegistryField::partsChanged, this, &RegistryEditor::partsChanged);
    connect(m_type, &ValueEditor::edited, this, [this] {
        m_isTypeChosen = true;
        takeEdit();
    });
    connect(m_actions, &ValueActions::addRequested, this, &RegistryEditor::add);
    connect(m_actions, &ValueActions::forgetRequested, this, &RegistryEditor::forget);
}

QWidget *RegistryEditor::makeType()
{
    auto *section = new QWidget(this);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    auto *title = new QLabel(tr("Type"), section);
    title->setFont(typography::section());
    m_type = new SegmentEdit(
        {{plainWord, typeWords(registry_type::text)}, {expandableWord, typeWords(registry_type::expandable)}},
        section);
    m_meaning = new MarkedLabel({}, section);
    m_meaning->setQuiet(true);
    layout->addWidget(title);
    layout->addWidget(m_type);
    layout->addWidget(m_meaning);
    return section;
}

QString RegistryEditor::key() const
{
    return QString::number(int(m_row.level)) + u'/' + QString::fromUtf8(m_row.name);
}

quint32 RegistryEditor::type() const
{
    if (!isTextType(m_row.type))
        return m_row.type;
    return m_type->value() == expandableWord ? registry_type::expandable : registry_type::text;
}

void RegistryEditor::setType(quint32 type)
{
    m_type->setValue(type == registry_type::expandable ? expandableWord : plainWord);
}

void RegistryEditor::setRow(std::shared_ptr<const RegistrySnapshot> snapshot, const RegistryRow &row,
                            bool isNew)
{
    const bool isSame = m_snapshot && m_row.level == row.level && m_row.name == row.name;
    const bool wasEditable = m_snapshot && RegistryEdits::isEditable(*m_snapshot, m_row);
    if (!isSame)
        m_typed = typed();
    m_snapshot = std::move(snapshot);
    m_row = row;
    m_isNew = isNew;
    if (!isSame) {
        m_field->setVariable(row.level, row.name);
        m_type->setSubject(row.title);
    }
    m_field->setSnapshot(m_snapshot);
    const bool isEditable = RegistryEdits::isEditable(*m_snapshot, row);
    const auto typed = m_typed.constFind(key());
    if (!isSame && isEditable && typed != m_typed.cend())
        begin(*typed, true);
    else if (!isSame || wasEditable != isEditable ||
             (!m_isDirty && (m_field->value() != row.raw || type() != row.type)))
        begin({row.raw, row.type}, false);
    followRegistry();
    show();
}

QString RegistryEditor::store() const
{
    return WindowsEnvironment::storeOf(m_row.level);
}

void RegistryEditor::followRegistry()
{
    const HeldValues held{{store(), m_snapshot->held(m_row.level, m_row.name)}};
    m_baseline.follow(held, m_workspace.draft().about(m_row.name), m_isDirty);
}

void RegistryEditor::begin(const Typed &typed, bool isDirty)
{
    m_isDirty = isDirty;
    m_isTypeChosen = isDirty;
    m_baseline = typed.baseline;
    setType(typed.type);
    const bool isEditable = RegistryEdits::isEditable(*m_snapshot, m_row);
    m_field->setValue(typed.value, isEditable, isDirty);
}

RegistryEditor::TypedValues RegistryEditor::typed() const
{
    TypedValues all = m_typed;
    if (!m_snapshot)
        return all;
    if (m_isDirty)
        all.insert(key(), {m_field->value(), type(), m_baseline});
    else
        all.remove(key());
    return all;
}

void RegistryEditor::takeEdit()
{
    m_isDirty = !m_field->isUntouched() || m_isNew || m_field->value() != m_row.raw || type() != m_row.type;
    if (m_isNew && !m_isTypeChosen)
        setType(RegistryEdits::fittingType(m_row.name, m_field->value()));
    followRegistry();
    show();
}

void RegistryEditor::show()
{
    const QByteArray value = m_field->value();
    m_typeSection->setVisible(isTextType(m_row.type));
    const bool isEditable = RegistryEdits::isEditable(*m_snapshot, m_row);
    const QString meaning =
        type() == registry_type::expandable
            ? tr("Windows replaces each name between two percent signs by the value of that variable.")
            : tr("Programs see the value exactly as it stands here.");
    m_type->setVisible(isEditable);
    m_meaning->setText(isEditable ? meaning : joinedSentences({sentence(typeWords(type())), meaning}));
    Problems problems = m_field->remarks();
    if (m_isDirty)
        problems += RegistryEdits::problems(*m_snapshot, m_row.name, value, type());
    else
        problems += m_field->isList() ? m_row.problems : m_row.allProblems();
    problems = m_baseline.problems(store()) + problems;
    m_problems->setProblems(problems);
    showSeen(value);
    showActions(value, problems);
}

void RegistryEditor::showSeen(const QByteArray &value)
{
    QStringList parts;
    const bool isJoined = WindowsEnvironment::isJoined(m_row.name);
    const bool isExpanded = type() == registry_type::expandable || isJoined;
    const QByteArray seen = isExpanded ? windows_expansion::expanded(value, m_snapshot->environment) : value;
    const QString shown = maskedValue(m_row.title, shownText(seen.left(mostSeen)));
    if (isTextType(m_row.type) && seen != value && !m_field->isList())
        parts.append(tr("Programs see %1").arg(mono(seen.size() > mostSeen ? shown + u'…' : shown)));
    const qsizetype before = m_snapshot->foldersBefore(m_row.level, m_row.name).size();
    if (before > 0) {
        parts.append(tr("Programs are looked for in the %n folder(s) for all users first, then in these.",
                        nullptr, int(before)));
    }
    const qsizetype length = QString::fromUtf8(value).size();
    if (length > longValue) {
        parts.append(
            tr("%L1 of at most %L2 characters.")
                .arg(length)
                .arg(RegistryVariable::longestAssignment - 1 - QString::fromUtf8(m_row.name).size()));
    }
    m_seen->setText(joinedSentences(parts));
    m_seen->setVisible(!parts.isEmpty());
}

void RegistryEditor::showActions(const QByteArray &value, const Problems &problems)
{
    const bool isEditable = RegistryEdits::isEditable(*m_snapshot, m_row);
    // The registry would keep a list that is of no use to anybody.
    const bool isNothing =
        m_field->isList() && value.isEmpty() && !m_snapshot->value(m_row.level, m_row.name);
    const bool differs = m_isNew || value != m_row.raw || type() != m_row.type;
    m_actions->setVisible(isEditable);
    m_actions->setState({.canAdd = isEditable && differs && !isNothing && !hasErrors(problems),
                         .canReset = false,
                         .isDirty = m_isDirty,
                         .whyNot = isNothing ? tr("Add a folder first.") : QString()});
    m_actions->copyButton().setSetting(m_row.name, value, false);
}

void RegistryEditor::focusEditor()
{
    m_field->takeFocus();
}

bool RegistryEditor::canAdd() const
{
    return m_actions->isVisible() && m_actions->canAdd();
}

void RegistryEditor::forget()
{
    m_typed.remove(key());
    begin({m_row.raw, m_row.type}, false);
    followRegistry();
    show();
    focusEditor();
}

void RegistryEditor::add()
{
    m_isDirty = false;
    m_typed.remove(key());
    const RegistryEdits edits(*m_snapshot, m_row.level);
    RegistryEdits::Step step = edits.set(m_row.name, m_field->value(), type());
    m_baseline.setSeen(step.items, store());
    m_workspace.draft().putItems(step.items, step.gone);
    followRegistry();
    show();
}

} // namespace goconf::ui
