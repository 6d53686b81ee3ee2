// SPDX-License-Identifier: MIT
#include "pages/variables/registry/RegistryBar.h"

#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/FilterChips.h"
#include "widgets/SearchField.h"

#include <QVBoxLayout>

namespace goconf::ui {

namespace {

constexpr int searchWidth = 230;

QString groupWord(RegistryFilter::Group group)
{
    switch (group) {
    case RegistryFilter::Group::User: return RegistryBar::tr("Yours");
    case RegistryFilter::Group::System: return RegistryBar::tr("For all users");
    case RegistryFilter::Group::Problems: return RegistryBar::tr("Problems");
    }
    Q_UNREACHABLE();
}

} // namespace

RegistryBar::RegistryBar(RegistryFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_search(new SearchField(this))
    , m_import(new Button({}, ButtonKind::Normal, this))
    , m_export(new Button({}, ButtonKind::Normal, this))
    , m_add(new Button({}, ButtonKind::Normal, this))
    , m_chips(new FilterChips(this))
{
    auto *upper = new QHBoxLayout;
    upper->setSpacing(distance::small);
    m_search->setMinimumWidth(searchWidth / 2);
    m_search->setMaximumWidth(searchWidth * 3 / 2);
    upper->addWidget(m_search, 4);
    upper->addStretch(1);
    upper->addWidget(m_import);
    upper->addWidget(m_export);
    upper->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    layout->addLayout(upper);
    layout->addWidget(m_chips);
    updateCounts(); // the Tab key goes to the chips in the order in which they are made
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_filter.setWords(text); });
    connect(m_chips, &FilterChips::choiceChanged, this, [this](const QString &id) {
        m_filter.setGroup(RegistryFilter::Group(id.toInt()));
        Q_EMIT groupChosen();
    });
    connect(m_import, &QAbstractButton::clicked, this, &RegistryBar::importRequested);
    connect(m_export, &QAbstractButton::clicked, this, &RegistryBar::exportRequested);
    connect(m_add, &QAbstractButton::clicked, this, &RegistryBar::addRequested);
}

void RegistryBar::retranslate()
{
    m_search->setPrompt(tr("Filter: name, value"));
    m_import->setText(tr("&Import…"));
    m_import->setExplanation(tr("Reads variables from a .reg or JSON file. They wait until you apply them."));
    m_export->setText(tr("E&xport…"));
    m_export->setExplanation(tr("Writes all variables of yours into a .reg or JSON file."));
    m_add->setText(tr("&New…"));
    m_add->setExplanation(tr("Sets a variable of yours that is not in the list."));
    updateCounts();
}

void RegistryBar::updateCounts()
{
    QVector<FilterChips::Chip> chips;
    for (const RegistryFilter::Group group : RegistryFilter::groups)
        chips.append({QString::number(int(group)), groupWord(group), m_filter.count(group)});
    m_chips->setChips(chips);
}

void RegistryBar::chooseGroup(RegistryFilter::Group group)
{
    m_chips->choose(QString::number(int(group)));
}

void RegistryBar::showGroups(bool shown)
{
    m_chips->setVisible(shown);
}

} // namespace goconf::ui
