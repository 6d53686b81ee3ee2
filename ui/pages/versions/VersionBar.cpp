// SPDX-License-Identifier: MIT
#include "pages/versions/VersionBar.h"

#include "theme/Distance.h"
#include "widgets/Button.h"
#include "widgets/FilterChips.h"
#include "widgets/SearchField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 180;
constexpr auto releasesChip = "releases"_L1;

} // namespace

VersionBar::VersionBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_chips(new FilterChips(this))
    , m_project(new Button({}, ButtonKind::Normal, this))
    , m_sources(new QWidget(this))
    , m_from(new QLabel(m_sources))
    , m_place(new QComboBox(m_sources))
    , m_all(new QCheckBox(m_sources))
    , m_file(new Button({}, ButtonKind::Normal, m_sources))
{
    m_search->setFixedWidth(searchWidth);
    m_from->setForegroundRole(QPalette::PlaceholderText);
    m_from->setBuddy(m_place);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *first = new QHBoxLayout;
    first->setSpacing(distance::small);
    first->addWidget(m_search);
    first->addWidget(m_chips, 1, Qt::AlignVCenter);
    first->addWidget(m_project);
    auto *second = new QHBoxLayout(m_sources);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(distance::small);
    second->addWidget(m_from);
    second->addWidget(m_place);
    second->addSpacing(distance::small);
    second->addWidget(m_all);
    second->addStretch(1);
    second->addWidget(m_file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    layout->addLayout(first);
    layout->addWidget(m_sources);
    m_sources->hide();
    connect(m_chips, &FilterChips::choiceChanged, this, [this] {
        m_sources->setVisible(shelf() == Shelf::Releases);
        Q_EMIT shelfChanged();
    });
    connect(m_place, &QComboBox::activated, this, &VersionBar::placeChanged);
    connect(m_all, &QCheckBox::toggled, this, &VersionBar::wantsAllChanged);
    connect(m_file, &Button::clicked, this, &VersionBar::fileRequested);
    connect(m_project, &Button::clicked, this, &VersionBar::projectRequested);
}

VersionBar::Shelf VersionBar::shelf() const
{
    return m_chips->chosen() == releasesChip ? Shelf::Releases : Shelf::Installed;
}

void VersionBar::setShelf(Shelf shelf)
{
    m_chips->choose(shelf == Shelf::Releases ? QString(releasesChip) : u"installed"_s);
}

void VersionBar::setCounts(int installed, int releases)
{
    m_installed = installed;
    m_releases = releases;
    showChips();
}

ReleasePlace VersionBar::place() const
{
    return m_place->currentIndex() == 1 ? ReleasePlace::Site : ReleasePlace::Proxies;
}

bool VersionBar::wantsAll() const
{
    return m_all->isChecked();
}

void VersionBar::setWantsAll(bool all)
{
    m_all->setChecked(all);
}

void VersionBar::showChips()
{
    m_chips->setChips(
        {{u"installed"_s, tr("On this machine"), m_installed}, {releasesChip, tr("To install"), m_releases}});
}

void VersionBar::retranslate()
{
    m_search->setPrompt(tr("Filter: version, place"));
    showChips();
    m_from->setText(tr("&From"));
    const int chosen = qMax(0, m_place->currentIndex());
    m_place->clear();
    m_place->addItems({tr("the module proxies"), u"go.dev"_s});
    m_place->setCurrentIndex(chosen);
    m_place->setAccessibleName(tr("Where a Go comes from"));
    m_place->setAccessibleDescription(
        tr("The proxies that GOPROXY names, or the site of Go's makers. The proof is the same."));
    m_all->setText(tr("also &old ones"));
    m_all->setAccessibleName(tr("Also old releases"));
    m_all->setAccessibleDescription(tr("Shows releases that are no longer supported, and previews."));
    m_project->setText(tr("&Project…"));
    m_project->setExplanation(
        tr("Names the folder of a project: which Go it asks for decides what is recommended and needed."));
    m_file->setText(tr("From a fi&le…"));
    m_file->setExplanation(tr("Installs a Go from an archive that you have, also without a network."));
}

} // namespace goconf::ui
