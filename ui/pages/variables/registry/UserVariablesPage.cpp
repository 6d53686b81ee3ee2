// SPDX-License-Identifier: MIT
#include "pages/variables/registry/UserVariablesPage.h"

#include "base/Problem.h"
#include "pages/variables/registry/RegistryBar.h"
#include "pages/variables/registry/RegistryDetail.h"
#include "pages/variables/registry/RegistryDialogs.h"
#include "pages/variables/registry/RegistryEdits.h"
#include "pages/variables/registry/RegistryListPane.h"
#include "pages/variables/registry/RegistryListView.h"
#include "pages/variables/registry/RegistryNotes.h"
#include "pages/variables/registry/RegistryReader.h"
#include "theme/Distance.h"
#include "widgets/ListDetailSplitter.h"
#include "widgets/SearchField.h"
#include "workspace/Workspace.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

UserVariablesPage::UserVariablesPage(Workspace &workspace, RegistryReader &reader, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_reader(reader)
    , m_files(workspace)
    , m_filter(m_model)
    , m_bar(new RegistryBar(m_filter, this))
    , m_notes(new RegistryNotes(this))
    , m_splitter(new ListDetailSplitter(this))
    , m_listSide(new RegistryListPane(m_filter, m_splitter))
    , m_list(&m_listSide->list())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    layout->addWidget(m_bar);
    layout->addWidget(m_notes);
    layout->addWidget(m_splitter, 1);
    m_splitter->setObjectName(u"registry"_s);
    m_splitter->setList(m_listSide);
    makeDetail();
    m_splitter->setSizes({470, 545});
    connectParts();
    connectFiles();
}

void UserVariablesPage::makeDetail()
{
    const RegistryEditor::TypedValues typed = m_detail ? m_detail->typed() : RegistryEditor::TypedValues();
    m_detail = new RegistryDetail(m_workspace, this);
    m_detail->setTyped(typed);
    m_detail->setMinimumWidth(392);
    m_detail->setTabBefore(m_list);
    m_splitter->setDetail(m_detail);
    connect(m_detail, &RegistryDetail::backRequested, this, [this] {
        m_splitter->showList();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &RegistryDetail::named, this, [this](Level level, const QByteArray &name) {
        select(level, name, true);
        m_detail->focusEditor();
    });
}

void UserVariablesPage::connectParts()
{
    connect(m_splitter, &ListDetailSplitter::arranged, this, [this](bool showsList, bool isNarrow) {
        m_detail->setHasWayBack(isNarrow);
        m_bar->showGroups(showsList);
    });
    connect(&m_reader, &RegistryReader::changed, this, &UserVariablesPage::refresh);
    connect(m_bar, &RegistryBar::groupChosen, this, &UserVariablesPage::followGroup);
    connect(m_bar, &RegistryBar::addRequested, this, [this] {
        if (!m_reader.snapshot())
            return;
        m_splitter->showDetail();
        m_detail->askForName();
    });
    // Who types there wants to see what fits.
    connect(m_bar->search(), &QLineEdit::textEdited, this, [this] { m_splitter->showList(); });
    connect(m_list, &RegistryListView::valueRequested, this, [this] {
        showCurrent();
        m_detail->focusEditor();
    });
    connect(m_list, &RegistryListView::renameRequested, this, [this] {
        showCurrent();
        m_detail->askForOtherName();
    });
    connect(m_list, &RegistryListView::removeRequested, this, [this] { m_detail->remove(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                // A filter moves the current row too; what is shown at the right stays then.
                if (!current.isValid() || !m_list->hasFocus())
                    return;
                const RegistryRow &row = m_filter.row(current);
                select(row.level, row.name, false);
            });
    connect(m_list, &QListView::clicked, this, &UserVariablesPage::showCurrent);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &UserVariablesPage::followFilter);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &UserVariablesPage::followFilter);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &UserVariablesPage::followFilter);
}

void UserVariablesPage::connectFiles()
{
    connect(m_bar, &RegistryBar::importRequested, this, [this] {
        RegistryDialogs::askForImport(*this, [this](const QString &path) { importFrom(path); });
    });
    connect(m_bar, &RegistryBar::exportRequested, this, [this] {
        RegistryDialogs::askForExport(*this, [this](const QString &path) { exportTo(path); });
    });
    connect(&m_files, &RegistryFiles::wasRead, this, &UserVariablesPage::takeImport);
    connect(&m_files, &RegistryFiles::wasWritten, m_notes, &RegistryNotes::tellExport);
    connect(&m_files, &RegistryFiles::failed, m_notes, &RegistryNotes::tellError);
    connect(&m_workspace.draft(), &Draft::changed, this, &UserVariablesPage::followDraft);
    connect(m_notes, &RegistryNotes::closed, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

QString UserVariablesPage::title() const
{
    return tr("Variables");
}

QString UserVariablesPage::state() const
{
    if (!m_reader.snapshot())
        return m_reader.error() ? sentence(m_reader.error()->what) : tr("The registry is being read.");
    QStringList parts{tr("%n variable(s) of yours", nullptr, m_filter.count(RegistryFilter::Group::User)),
                      tr("%n for all users", nullptr, m_filter.count(RegistryFilter::Group::System))};
    const int problems = m_filter.count(RegistryFilter::Group::Problems);
    if (problems > 0)
        parts.append(tr("%n with a problem", nullptr, problems));
    return parts.join(tr(", "));
}

QWidget *UserVariablesPage::filterField() const
{
    return m_bar->search();
}

void UserVariablesPage::open(const QString &wished)
{
    if (!wished.isEmpty())
        select(Level::User, wished.toUtf8(), true);
}

void UserVariablesPage::retranslate()
{
    m_bar->retranslate();
    m_listSide->retranslate();
    makeDetail();
    m_reader.read(); // core's sentences are part of what was read
    refresh();
    m_splitter->arrange();
}

void UserVariablesPage::refresh()
{
    const std::shared_ptr<const RegistrySnapshot> snapshot = m_reader.snapshot();
    Problems unread = snapshot ? snapshot->problems : Problems();
    if (m_reader.error())
        unread.prepend({Severity::Error, m_reader.error()->what, {}});
    m_notes->setUnread(unread);
    if (snapshot) {
        m_model.setRows(snapshot->rows);
        m_bar->updateCounts();
        if (m_name.isNull() && m_filter.rowCount() > 0) {
            const RegistryRow &first = m_filter.row(m_filter.index(0, 0));
            m_level = first.level;
            m_name = first.name;
        }
        select(m_level, m_name, false);
    }
    Q_EMIT headerChanged();
}

void UserVariablesPage::followFilter()
{
    m_list->setCurrentIndex(m_filter.indexOf(m_level, m_name));
    const std::shared_ptr<const RegistrySnapshot> snapshot = m_reader.snapshot();
    m_listSide->update(snapshot != nullptr, snapshot && snapshot->isSystemWritable);
}

void UserVariablesPage::followGroup()
{
    followFilter();
    if (!m_reader.snapshot())
        return;
    if (!m_list->currentIndex().isValid()) {
        const QModelIndex first = m_filter.index(0, 0);
        const RegistryRow shown = first.isValid() ? m_filter.row(first) : RegistryRow();
        select(shown.level, shown.name, false);
    }
    m_list->scrollTo(m_list->currentIndex());
}

void UserVariablesPage::select(Level level, const QByteArray &name, bool goesThere)
{
    const std::shared_ptr<const RegistrySnapshot> snapshot = m_reader.snapshot();
    const RegistryRow *row = snapshot ? snapshot->find(level, name) : nullptr;
    m_level = level;
    m_name = row ? row->name : name; // as the registry spells it
    if (goesThere)
        m_splitter->showDetail();
    if (!snapshot)
        return;
    if (goesThere && !m_filter.indexOf(m_level, m_name).isValid()) {
        const QSignalBlocker nobodyChoseIt(m_bar); // and what is first in the group is not meant
        m_bar->search()->clear();
        m_bar->chooseGroup(level == Level::System ? RegistryFilter::Group::System
                                                  : RegistryFilter::Group::User);
    }
    followFilter();
    const QModelIndex index = m_list->currentIndex();
    if (goesThere && index.isValid())
        m_list->scrollTo(index);
    m_detail->setVariable(snapshot, m_level, m_name);
}

void UserVariablesPage::takeImport(const QString &path, const VariableExchange::Import &import)
{
    const std::shared_ptr<const RegistrySnapshot> snapshot = m_reader.snapshot();
    if (!snapshot)
        return;
    const RegistryEdits::Import edits = RegistryEdits(*snapshot, Level::User).import(import.edits);
    m_imported.clear();
    if (!edits.step.isEmpty())
        m_workspace.draft().putItems(edits.step.items, edits.step.gone);
    m_notes->tellImport(path, int(edits.step.items.size()), edits.same, import.passedOver + edits.passedOver);
    for (const DraftItem &item : edits.step.items)
        m_imported.append(item.key);
}

void UserVariablesPage::followDraft()
{
    const QVector<DraftItem> &waiting = m_workspace.draft().items();
    const bool allWait = std::all_of(m_imported.cbegin(), m_imported.cend(), [&](const QString &key) {
        return std::any_of(waiting.cbegin(), waiting.cend(),
                           [&](const DraftItem &item) { return item.key == key; });
    });
    if (!allWait)
        m_notes->endImport();
}

void UserVariablesPage::exportTo(const QString &path)
{
    if (const std::shared_ptr<const RegistrySnapshot> snapshot = m_reader.snapshot())
        m_files.write(path, snapshot->userValues);
}

void UserVariablesPage::showCurrent()
{
    m_splitter->showDetail();
    if (m_splitter->isNarrow())
        m_detail->focusWayBack(); // what had the focus is gone
}

} // namespace goconf::ui
