// SPDX-License-Identifier: MIT
#include "pages/preferences/ChoiceRow.h"

#include "theme/Distance.h"
#include "theme/Typography.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace goconf::ui {

namespace {

/// The boxes of all rows stand in one column.
constexpr int boxWidth = 180;

} // namespace

ChoiceRow::ChoiceRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_explanation(new MarkedLabel({}, this))
    , m_box(new QComboBox(this))
{
    m_name->setFont(typography::section());
    m_explanation->setQuiet(true);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumWidth(boxWidth);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_explanation);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(distance::large, distance::medium, distance::large, distance::medium);
    layout->setSpacing(distance::large);
    layout->addLayout(words, 1);
    layout->addWidget(m_box);
    setMinimumHeight(distance::answerHeight);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_box->itemData(index).toString()); });
}

void ChoiceRow::setWords(const QString &name, const QString &explanation)
{
    m_name->setText(name);
    m_explanation->setText(explanation);
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(plain(explanation));
}

void ChoiceRow::setChoices(const QVector<Choice> &choices, const QString &chosen)
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(choice.text, choice.id);
    m_box->setCurrentIndex(m_box->findData(chosen));
}

} // namespace goconf::ui
