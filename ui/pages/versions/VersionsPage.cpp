// SPDX-License-Identifier: MIT
#include "pages/versions/VersionsPage.h"

#include "pages/versions/MachineNotes.h"
#include "pages/versions/PathDialogs.h"
#include "pages/versions/SdkSummary.h"
#include "pages/versions/VersionBar.h"
#include "pages/versions/VersionDetails.h"
#include "pages/versions/VersionList.h"
#include "pages/versions/VersionSides.h"
#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/InlineMessage.h"
#include "widgets/SearchField.h"
#include "workspace/Workspace.h"

#include <QFileInfo>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

VersionsPage::VersionsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_install(workspace)
    , m_sdks(workspace)
    , m_releases(workspace)
    , m_bar(new VersionBar(this))
    , m_notes(new MachineNotes(this))
    , m_message(new InlineMessage(this))
    , m_body(new QStackedWidget(this))
    , m_sides(new VersionSides(workspace, m_install, this))
    , m_list(m_sides->list())
    , m_details(m_sides->details())
    , m_none(new EmptyState(IconName::Versions, this))
    , m_noneButton(new Button({}, ButtonKind::Primary, this))
    , m_waiting(new EmptyState(IconName::Search, this))
    , m_again(new Button({}, ButtonKind::Normal, this))
{
    build();
    connectBar();
    connectParts();
}

void VersionsPage::build()
{
    m_none->setButton(m_noneButton);
    m_waiting->setButton(m_again);
    m_body->addWidget(m_sides);
    m_body->addWidget(m_none);
    m_body->addWidget(m_waiting);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::medium);
    layout->addWidget(m_bar);
    layout->addWidget(m_notes);
    layout->addWidget(m_message);
    layout->addWidget(m_body, 1);
    m_message->hide();
}

void VersionsPage::connectBar()
{
    connect(m_bar->search(), &SearchField::textChanged, m_list, &VersionList::setFilter);
    connect(m_bar, &VersionBar::shelfChanged, this, &VersionsPage::showShelf);
    connect(m_bar, &VersionBar::placeChanged, this, [this] { m_releases.read(m_bar->place()); });
    connect(m_bar, &VersionBar::wantsAllChanged, this, &VersionsPage::refresh);
    connect(m_bar, &VersionBar::fileRequested, this,
            [this] { pathdialogs::askForArchive(this, [this](const QString &path) { showFile(path); }); });
    connect(m_bar, &VersionBar::projectRequested, this, [this] {
        pathdialogs::askForProject(this, [this](const QString &folder) { m_sdks.setProject(folder); });
    });
    connect(m_notes, &MachineNotes::sweepRequested, &m_sdks, &SdkShelf::sweep);
    connect(m_notes, &MachineNotes::projectDismissed, this, [this] { m_sdks.setProject({}); });
    connect(m_again, &Button::clicked, this, &VersionsPage::readAgain);
    connect(m_noneButton, &Button::clicked, this, [this] { m_bar->setShelf(VersionBar::Shelf::Releases); });
}

void VersionsPage::connectParts()
{
    connect(&m_sdks, &SdkShelf::changed, this, [this] {
        m_install.forgetGone();
        applySelect();
        refresh();
        Q_EMIT headerChanged();
    });
    connect(&m_releases, &ReleaseShelf::changed, this, [this] {
        refresh();
        applySelect();
    });
    connect(m_list, &VersionList::choiceChanged, this, [this](const QString &id) {
        // It also changes by itself, when rows come.
        if (m_list->view()->hasFocus())
            m_file.reset();
        showChosen(id);
    });
    connect(m_list, &VersionList::taken, this, [this] {
        m_file.reset();
        showChosen(m_list->chosen());
    });
    connect(m_details, &VersionDetails::sdkRemoved, &m_sdks, &SdkShelf::read);
    connect(m_details, &VersionDetails::outdated, &m_sdks, &SdkShelf::read);
    connect(m_details, &VersionDetails::releaseRequested, this, [this](const QString &release) {
        m_select = release;
        m_bar->setShelf(VersionBar::Shelf::Releases);
    });
    connect(m_details, &VersionDetails::sdkRequested, this, [this](const QString &root) {
        m_select = root;
        m_bar->setShelf(VersionBar::Shelf::Installed);
    });
    connect(&m_install, &InstallTask::installed, &m_sdks, &SdkShelf::read);
    connect(&m_workspace.draft(), &Draft::changed, this, &VersionsPage::refresh);
}

bool VersionsPage::showsReleases() const
{
    return m_bar->shelf() == VersionBar::Shelf::Releases;
}

QString VersionsPage::title() const
{
    return m_sdks.sdks() ? statementOf(*m_sdks.sdks()) : tr("Go versions");
}

QString VersionsPage::state() const
{
    if (m_sdks.sdks())
        return factsOf(*m_sdks.sdks());
    return m_sdks.failure().isEmpty() ? tr("The machine is being looked at.") : m_sdks.failure();
}

QWidget *VersionsPage::filterField() const
{
    return m_bar->search();
}

void VersionsPage::open(const QString &select)
{
    m_workspace.machine().want(View::Terminal);
    m_select = select;
    m_sdks.read();
    if (!select.isEmpty() && select != "install"_L1)
        m_bar->setShelf(VersionBar::Shelf::Installed);
    applySelect();
}

void VersionsPage::retranslate()
{
    m_bar->retranslate();
    m_notes->retranslate();
    m_list->setNames(tr("Go versions"),
                     tr("The arrow keys choose one; what is known of it stands beside it."));
    m_list->setNothingFits(tr("Nothing fits"), tr("Escape in the filter shows all again."));
    m_none->setStatement(tr("There is no Go on this machine"));
    m_none->setAdvice(tr("Choose one: it is downloaded, proven and put into a folder of its own."));
    m_noneButton->setText(tr("Choose a version"));
    m_noneButton->setExplanation(tr("Shows the versions that can be installed."));
    m_again->setText(tr("Try again"));
    m_again->setExplanation(tr("Looks for Go versions once more."));
    m_details->retranslate();
    refresh();
}

/// Takes what was asked for by name to where it is, once that is known.
void VersionsPage::applySelect()
{
    if (m_select == "install"_L1) {
        m_select.clear();
        m_bar->setShelf(VersionBar::Shelf::Releases);
    }
    if (m_select.isEmpty() || (!showsReleases() && !m_sdks.sdks()))
        return;
    if (!showsReleases()) {
        if (const QString root = m_sdks.named(m_select); !root.isEmpty()) {
            select(root);
            return;
        }
        if (QFileInfo(m_select).isAbsolute())
            return; // it was installed just now, and is not found yet
        m_bar->setShelf(VersionBar::Shelf::Releases);
    }
    // Another shelf has taken it already, if it could.
    if (!m_select.isEmpty() && m_releases.hasList())
        select(std::exchange(m_select, QString()));
}

void VersionsPage::select(const QString &id)
{
    m_select.clear();
    m_file.reset();
    refresh();
    uncover(id);
    m_list->choose(id);
    if (m_list->shows(id))
        m_sides->showDetail();
    else
        m_sides->showList();
}

void VersionsPage::uncover(const QString &id)
{
    if (!m_list->shows(id))
        m_bar->search()->clear();
    if (!m_list->shows(id) && showsReleases())
        m_bar->setWantsAll(true);
}

void VersionsPage::readAgain()
{
    if (showsReleases())
        m_releases.read(m_bar->place());
    else
        m_sdks.read();
}

void VersionsPage::showShelf()
{
    if (showsReleases() && !m_releases.isReading() && m_releases.isStale())
        m_releases.read(m_bar->place());
    m_file.reset();
    m_sides->showList();
    const QString last = showsReleases() ? m_chosenRelease : m_chosenSdk;
    refresh();
    m_list->choose(last);
    applySelect();
}

void VersionsPage::refresh()
{
    refreshRows();
    refreshBody();
    m_notes->set(m_sdks.sdks(), m_sdks.wanted() && m_releases.lacksRecommended());
    m_message->hide();
    if (showsReleases())
        m_releases.tellAge(*m_message);
}

void VersionsPage::refreshBody()
{
    QWidget *shown = m_sides;
    if (m_file)
        shown = m_sides;
    else if (showsReleases() ? !m_releases.hasList() : !m_sdks.sdks())
        shown = m_waiting;
    else if (!showsReleases() && m_sdks.all().isEmpty())
        shown = m_none;
    m_body->setCurrentWidget(shown);
    const QString failure = showsReleases() ? m_releases.failure() : m_sdks.failure();
    m_waiting->setStatement(!failure.isEmpty() ? tr("There is no list of versions")
                            : showsReleases()  ? tr("Asking what there is to install")
                                               : tr("Looking for Go versions"));
    m_waiting->setAdvice(failure.isEmpty() ? tr("It takes a moment.") : failure);
    m_again->setVisible(!failure.isEmpty());
}

void VersionsPage::refreshRows()
{
    m_releases.offer(m_sdks.all(), m_sdks.wanted(), m_bar->wantsAll());
    m_bar->setCounts(m_sdks.sdks() ? int(m_sdks.all().size()) : -1, m_releases.count());
    m_list->setRows(showsReleases() ? m_releases.rows() : m_sdks.rows());
    showChosen(m_list->chosen());
}

void VersionsPage::showChosen(const QString &id)
{
    if (m_file) {
        m_details->showRelease(*m_file);
    } else if (showsReleases()) {
        if (const std::optional<ReleaseDetail::Target> target = m_releases.target(id)) {
            m_chosenRelease = id;
            m_details->showRelease(*target);
        }
    } else if (m_sdks.sdks() && m_sdks.sdks()->find(id)) {
        m_chosenSdk = id;
        m_details->showSdk(m_sdks.sdks(), id);
    }
}

void VersionsPage::showFile(const QString &path)
{
    m_file = m_releases.targetOf(path);
    m_sides->showDetail();
    refresh();
}

} // namespace goconf::ui
