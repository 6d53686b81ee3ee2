// SPDX-License-Identifier: MIT
#include "pages/variables/NameForm.h"

#include "base/ShellName.h"
#include "env/NameAdvice.h"
#include "pages/variables/ProblemList.h"
#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/Button.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

namespace {

Problems judgeForShells(const QByteArray &name)
{
    if (!isShellName(name)) {
        return {{Severity::Error, NameForm::tr("no shell knows a variable of this name"),
                 NameForm::tr("use letters, digits and underscores, and begin with a letter")}};
    }
    const std::optional<NameAdvice::Advice> advice = NameAdvice::nearestName(name);
    return advice ? Problems{advice->problem} : Problems();
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace

NameForm::NameForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_problems(new ProblemList(this))
    , m_accept(new Button({}, ButtonKind::Primary, this))
    , m_cancel(new Button({}, ButtonKind::Normal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    m_title->setFont(typography::section());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setBuddy(m_field);
    m_field->setFont(typography::fixed());
    layout->addWidget(m_title);
    layout->addWidget(m_field);
    layout->addWidget(m_problems);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(distance::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    setRules(judgeForShells, tr("Letters, digits and underscores; no digit at the beginning."));
    connect(m_field, &QLineEdit::textChanged, this, &NameForm::check);
    connect(m_field, &QLineEdit::returnPressed, this, &NameForm::accept);
    connect(m_accept, &QAbstractButton::clicked, this, &NameForm::accept);
    connect(m_cancel, &QAbstractButton::clicked, this, &NameForm::cancelled);
}

void NameForm::setRules(Judge judge, const QString &rules)
{
    m_judge = std::move(judge);
    m_field->setAccessibleDescription(rules);
}

void NameForm::ask(const QString &title, const QString &action, const QByteArray &name,
                   std::function<bool(const QByteArray &)> isTaken)
{
    m_begin = name;
    m_isTaken = std::move(isTaken);
    m_title->setText(title);
    m_field->setAccessibleName(title);
    m_accept->setText(action);
    m_accept->setExplanation(tr("Goes on with this name."));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setExplanation(tr("Goes back without a name."));
    m_field->setText(QString::fromUtf8(name));
    m_field->selectAll();
    check();
    m_field->setFocus(Qt::OtherFocusReason);
}

void NameForm::check()
{
    const QByteArray name = m_field->text().toUtf8();
    Problems problems = name.isEmpty() ? Problems() : m_judge(name);
    if (m_isTaken && name != m_begin && !hasErrors(problems) && m_isTaken(name)) {
        problems = {{Severity::Error, tr("%1 is there already").arg(QString::fromUtf8(name)),
                     tr("take another name, so that its value is not lost")}};
    }
    m_problems->setProblems(problems);
    m_accept->setEnabled(!name.isEmpty() && name != m_begin && !m_problems->hasErrors());
}

void NameForm::accept()
{
    if (m_accept->isEnabled())
        Q_EMIT named(m_field->text().toUtf8());
}

void NameForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace goconf::ui
