// SPDX-License-Identifier: MIT
#include "pages/variables/VariableBar.h"

#include "models/PlaceWords.h"
#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/FilterChips.h"
#include "widgets/SearchField.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

constexpr int searchWidth = 230;

/// Groups that are worth a number: the others are topics.
bool counts(VariableFilter::Group group)
{
    return group == VariableFilter::Group::All || group == VariableFilter::Group::Changed ||
           group == VariableFilter::Group::Problems;
}

} // namespace

VariableBar::VariableBar(VariableFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_search(new SearchField(this))
    , m_chips(new FilterChips(this))
    , m_seenBy(new QLabel(this))
    , m_view(new QComboBox(this))
    , m_add(new Button({}, ButtonKind::Normal, this))
{
    auto *upper = new QHBoxLayout;
    upper->setSpacing(distance::small);
    m_search->setMinimumWidth(searchWidth / 2);
    m_search->setMaximumWidth(searchWidth * 3 / 2);
    upper->addWidget(m_search, 4);
    upper->addStretch(1);
    m_seenBy->setForegroundRole(QPalette::PlaceholderText);
    m_seenBy->setBuddy(m_view);
    upper->addWidget(m_seenBy);
    upper->addWidget(m_view);
    upper->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    layout->addLayout(upper);
    layout->addWidget(m_chips);
    for (const View view : {View::Terminal, View::Desktop, View::Process})
        m_view->addItem({}, int(view));
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_filter.setWords(text); });
    connect(m_chips, &FilterChips::choiceChanged, this,
            [this](const QString &id) { m_filter.setGroup(VariableFilter::Group(id.toInt())); });
    connect(m_view, &QComboBox::activated, this,
            [this] { Q_EMIT viewChosen(View(m_view->currentData().toInt())); });
    connect(m_add, &QAbstractButton::clicked, this, &VariableBar::addRequested);
}

void VariableBar::retranslate()
{
    m_search->setPrompt(tr("Filter: name, value, meaning"));
    m_seenBy->setText(tr("&Seen by"));
    m_view->setAccessibleName(tr("Seen by"));
    m_view->setAccessibleDescription(
        tr("Whose settings are shown: a new terminal, programs from the desktop, or this program."));
    for (int i = 0; i < m_view->count(); ++i)
        m_view->setItemText(i, PlaceWords::viewpoint(View(m_view->itemData(i).toInt())));
    m_add->setText(tr("&New…"));
    m_add->setExplanation(tr("Sets a variable that is not in the list."));
    updateCounts();
}

void VariableBar::updateCounts()
{
    const auto word = [](VariableFilter::Group group) {
        switch (group) {
        case VariableFilter::Group::All: return tr("All");
        case VariableFilter::Group::Changed: return tr("Changed");
        case VariableFilter::Group::Problems: return tr("Problems");
        case VariableFilter::Group::Places: return tr("Paths");
        case VariableFilter::Group::Modules: return tr("Modules");
        case VariableFilter::Group::Build: return tr("Build");
        case VariableFilter::Group::Cgo: return tr("cgo");
        case VariableFilter::Group::Toolchain: return tr("Go itself");
        case VariableFilter::Group::Others: return tr("Not Go’s");
        }
        Q_UNREACHABLE();
    };
    QVector<FilterChips::Chip> chips;
    for (const VariableFilter::Group group : VariableFilter::groups)
        chips.append({QString::number(int(group)), word(group), counts(group) ? m_filter.count(group) : -1});
    m_chips->setChips(chips);
}

void VariableBar::chooseGroup(VariableFilter::Group group)
{
    m_chips->choose(QString::number(int(group)));
}

void VariableBar::showGroups(bool shown)
{
    m_chips->setVisible(shown);
}

void VariableBar::setView(View view)
{
    m_view->setCurrentIndex(m_view->findData(int(view)));
}

} // namespace goconf::ui
