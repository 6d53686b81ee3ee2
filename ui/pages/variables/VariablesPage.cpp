// SPDX-License-Identifier: MIT
#include "pages/variables/VariablesPage.h"

#include "base/MessageLanguage.h"
#include "models/VariableRows.h"
#include "pages/variables/VariableBar.h"
#include "pages/variables/VariableDetail.h"
#include "pages/variables/VariableListPane.h"
#include "pages/variables/VariableListView.h"
#include "pages/variables/VariableMenu.h"
#include "theme/Distance.h"
#include "widgets/ListDetailSplitter.h"
#include "widgets/SearchField.h"
#include "workspace/Workspace.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

VariablesPage::VariablesPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_reader(workspace)
    , m_filter(m_model)
    , m_bar(new VariableBar(m_filter, this))
    , m_splitter(new ListDetailSplitter(this))
    , m_listSide(new VariableListPane(m_filter, m_splitter))
    , m_list(&m_listSide->list())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    m_splitter->setObjectName(u"variables"_s);
    m_splitter->setList(m_listSide);
    makeDetail();
    m_splitter->setSizes({470, 545});
    connectParts();
}

VariablesPage::~VariablesPage() = default;

void VariablesPage::makeDetail()
{
    const TypedValues typed = m_detail ? m_detail->typed() : TypedValues();
    m_detail = new VariableDetail(m_workspace, this);
    m_detail->setTyped(typed);
    m_detail->setMinimumWidth(392);
    m_detail->setTabBefore(m_list);
    m_splitter->setDetail(m_detail);
    connect(m_detail, &VariableDetail::backRequested, this, [this] {
        m_splitter->showList();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &VariableDetail::named, this, [this](const QByteArray &name) {
        select(name, true);
        m_detail->focusEditor();
    });
}

void VariablesPage::connectParts()
{
    connect(m_splitter, &ListDetailSplitter::arranged, this, [this](bool showsList, bool isNarrow) {
        m_detail->setHasWayBack(isNarrow);
        m_bar->showGroups(showsList);
    });
    connect(m_bar, &VariableBar::viewChosen, this, &VariablesPage::chooseView);
    connect(m_bar, &VariableBar::addRequested, this, [this] {
        m_splitter->showDetail();
        m_detail->askForName();
    });
    // Who types there wants to see what fits.
    connect(m_bar->search(), &QLineEdit::textEdited, this, [this] { m_splitter->showList(); });
    connect(m_list, &VariableListView::menuRequested, this, &VariablesPage::showMenu);
    connect(m_list, &VariableListView::valueRequested, this, [this] {
        showCurrent();
        m_detail->focusEditor();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                // A filter moves the current row too; what is shown at the right stays then.
                const QByteArray name = m_list->nameAt(current);
                if (current.isValid() && m_list->hasFocus() && name != m_name)
                    select(name, false);
            });
    connect(m_list, &QListView::clicked, this, &VariablesPage::showCurrent);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &VariablesPage::followFilter);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &VariablesPage::followFilter);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &VariablesPage::followFilter);
    connect(&m_workspace.machine(), &Machine::changed, this, [this](View view) {
        if (view == m_view)
            refresh();
    });
    connect(&m_workspace.draft(), &Draft::changed, this, &VariablesPage::refresh);
    connect(&m_reader, &RowsReader::finished, this, &VariablesPage::showRows);
}

QString VariablesPage::title() const
{
    return tr("Variables");
}

QString VariablesPage::state() const
{
    if (!m_snapshot) {
        const std::optional<Error> error = m_workspace.machine().error(m_view);
        return error ? sentence(error->what) : tr("The settings are being read.");
    }
    const VariableCounts counts = countsOf(m_model.rows());
    QStringList parts{tr("%n setting(s)", nullptr, counts.own), tr("%n changed", nullptr, counts.changed)};
    if (counts.hidden > 0)
        parts.append(tr("%n hidden by another place", nullptr, counts.hidden));
    if (counts.problems > 0)
        parts.append(tr("%n with a problem", nullptr, counts.problems));
    return parts.join(tr(", "));
}

int VariablesPage::attention(Workspace &workspace)
{
    const std::shared_ptr<const MachineSnapshot> snapshot = workspace.machine().snapshot(View::Terminal);
    if (!snapshot)
        return 0;
    return int(std::count_if(snapshot->go.cbegin(), snapshot->go.cend(), [](const Setting &setting) {
        return std::any_of(setting.problems.cbegin(), setting.problems.cend(),
                           [](const Problem &problem) { return problem.severity != Severity::Info; });
    }));
}

QWidget *VariablesPage::filterField() const
{
    return m_bar->search();
}

void VariablesPage::open(const QString &wished)
{
    m_workspace.machine().want(m_view);
    if (wished.startsWith(u'=')) { // no name has one
        openGroup(wished.sliced(1));
        return;
    }
    if (!wished.isEmpty())
        m_name = wished.toUtf8();
    if (!m_snapshot)
        refresh();
    if (!wished.isEmpty())
        select(m_name, true);
}

void VariablesPage::openGroup(const QString &group)
{
    m_splitter->showList();
    m_bar->search()->clear();
    m_bar->chooseGroup(group == "problems"_L1  ? VariableFilter::Group::Problems
                       : group == "changed"_L1 ? VariableFilter::Group::Changed
                                               : VariableFilter::Group::All);
    if (!m_snapshot)
        refresh();
}

void VariablesPage::retranslate()
{
    const QString language = m_workspace.preferences().language();
    m_help = std::make_shared<const VariableHelp>(
        language.isEmpty() ? messageLanguage(m_workspace.host().environment) : language);
    m_bar->retranslate();
    m_bar->setView(m_view);
    m_listSide->retranslate();
    makeDetail();
    refresh();
    m_splitter->arrange();
}

void VariablesPage::chooseView(View view)
{
    m_view = view;
    m_snapshot.reset();
    m_reader.forget();
    m_workspace.machine().want(view);
    refresh();
}

void VariablesPage::refresh()
{
    const std::shared_ptr<const MachineSnapshot> newest = m_workspace.machine().snapshot(m_view);
    if (m_help && newest)
        m_reader.read({newest, m_help});
    if (m_snapshot)
        showRows();
    else
        Q_EMIT headerChanged();
}

void VariablesPage::showRows()
{
    m_snapshot = m_reader.source().snapshot;
    m_model.setRows(withDraft(m_reader.rows(), *m_snapshot, m_workspace.draft(), *m_help,
                              m_workspace.host().home().value_or(QString())));
    m_bar->updateCounts();
    const bool isFirst = m_name.isEmpty() && m_filter.rowCount() > 0;
    if (isFirst)
        m_name = m_filter.mostTelling();
    select(m_name, std::exchange(m_goesThere, false));
    if (isFirst)
        m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    refreshEmpty();
    Q_EMIT headerChanged();
}

void VariablesPage::showMenu(const QByteArray &name, const QPoint &position)
{
    const Setting *setting = m_snapshot ? m_snapshot->find(name) : nullptr;
    if (!setting)
        return;
    auto *menu = new VariableMenu(*setting, this);
    connect(menu, &VariableMenu::editRequested, this, [this, name] {
        select(name, true);
        m_detail->focusEditor();
    });
    menu->popup(position);
}

void VariablesPage::followFilter()
{
    m_list->setCurrentIndex(m_filter.indexOf(m_name));
    refreshEmpty();
}

void VariablesPage::refreshEmpty()
{
    m_listSide->showEmpty(m_snapshot && m_filter.rowCount() == 0);
}

void VariablesPage::select(const QByteArray &name, bool goesThere)
{
    m_name = name;
    if (goesThere)
        m_splitter->showDetail();
    if (!m_snapshot) {
        m_goesThere = m_goesThere || goesThere;
        return;
    }
    if (goesThere && !m_filter.indexOf(name).isValid()) {
        m_bar->search()->clear();
        m_bar->chooseGroup(VariableFilter::Group::All);
        if (!m_filter.indexOf(name).isValid() && m_model.rowOf(name) >= 0)
            m_bar->chooseGroup(VariableFilter::Group::Others);
    }
    const QModelIndex index = m_filter.indexOf(name);
    m_list->setCurrentIndex(index);
    if (goesThere && index.isValid())
        m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_detail->setVariable(m_snapshot, name, *m_help);
}

void VariablesPage::showCurrent()
{
    m_splitter->showDetail();
    if (m_splitter->isNarrow())
        m_detail->focusWayBack(); // what had the focus is gone
}

} // namespace goconf::ui
