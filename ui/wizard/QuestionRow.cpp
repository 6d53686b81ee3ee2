// SPDX-License-Identifier: MIT
#include "wizard/QuestionRow.h"

#include "theme/Distance.h"
#include "widgets/AnswerRow.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

/// The text of a radio button begins behind its circle.
constexpr int circle = distance::icon + distance::small;
constexpr int indent = distance::large + distance::mark + distance::medium;

} // namespace

QuestionRow::QuestionRow(IconName icon, QWidget *parent)
    : QWidget(parent)
    , m_row(new AnswerRow(this))
    , m_change(new LinkButton({}, this))
    , m_details(new QWidget(this))
    , m_list(new QWidget(m_details))
    , m_options(new QVBoxLayout(m_list))
    , m_ways(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    m_row->setIcon(icon);
    m_row->addAction(m_change);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_details);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(indent, 0, distance::large, distance::medium);
    details->setSpacing(distance::small);
    details->addWidget(m_list);
    details->addLayout(m_ways);
    m_options->setContentsMargins(0, 0, 0, 0);
    m_options->setSpacing(distance::tight);
    m_details->hide();
    connect(m_change, &LinkButton::clicked, this, [this] { setUnfolded(!m_isUnfolded); });
    connect(m_group, &QButtonGroup::idClicked, this, &QuestionRow::chosen);
}

void QuestionRow::setQuestion(const QString &question)
{
    m_question = question;
    m_row->setQuestion(question);
    retranslate();
}

void QuestionRow::setAnswer(const QString &statement, const QString &evidence)
{
    m_row->setStatement(statement);
    m_row->setEvidence(evidence);
}

void QuestionRow::setOptions(const QVector<Option> &options, int chosen)
{
    while (QLayoutItem *item = m_options->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was just pressed
        delete item;
    }
    for (int i = 0; i < int(options.size()); ++i)
        addOption(options.at(i), i, i == chosen);
}

void QuestionRow::addOption(const Option &option, int index, bool isChosen)
{
    auto *radio = new QRadioButton(option.statement, m_list);
    radio->setAccessibleDescription(plain(option.evidence.isEmpty() ? m_question : option.evidence));
    radio->setToolTip(plain(option.evidence));
    m_group->addButton(radio, index);
    radio->setChecked(isChosen);
    m_options->addWidget(radio);
    if (option.evidence.isEmpty())
        return;
    auto *below = new QWidget(m_list);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(circle, 0, 0, 0);
    auto *evidence = new MarkedLabel(option.evidence, below);
    evidence->setQuiet(true);
    layout->addWidget(evidence);
    m_options->addWidget(below);
}

void QuestionRow::addWay(Button *way)
{
    m_ways->addWidget(way, 0, Qt::AlignLeft);
}

void QuestionRow::setUnfolded(bool unfolded)
{
    m_isUnfolded = unfolded;
    m_details->setVisible(unfolded);
    retranslate();
}

void QuestionRow::retranslate()
{
    m_change->setText(m_isUnfolded ? tr("Done") : tr("Change"));
    m_change->setAccessibleName(m_change->text() + QStringLiteral(": ") + m_question);
    m_change->setExplanation(m_isUnfolded ? tr("Folds the other answers away.") : tr("Shows other answers."));
}

} // namespace goconf::ui
