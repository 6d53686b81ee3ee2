// SPDX-License-Identifier: MIT
#include "frame/PageRegistry.h"

#include "pages/history/HistoryPage.h"
#include "pages/overview/OverviewPage.h"
#include "pages/preferences/PreferencesPage.h"
#include "pages/variables/VariablesPage.h"
#include "pages/variables/registry/WindowsVariablesPage.h"
#include "pages/versions/VersionsPage.h"
#include "wizard/SetupPage.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>

namespace goconf::ui {

namespace {

template <typename PageClass>
Page *make(Workspace &workspace, QWidget *parent)
{
    return new PageClass(workspace, parent);
}

Page *makeVariables(Workspace &workspace, QWidget *parent)
{
    if (workspace.host().registry)
        return new WindowsVariablesPage(workspace, parent);
    return new VariablesPage(workspace, parent);
}

// One line per page.
constexpr PageEntry pages[] = {
    {"overview", QT_TRANSLATE_NOOP("goconf::Pages", "Overview"),
     QT_TRANSLATE_NOOP("goconf::Pages", "Whether Go is all right on this computer"), IconName::Overview,
     false, make<OverviewPage>, nullptr},
    {"variables", QT_TRANSLATE_NOOP("goconf::Pages", "Variables"),
     QT_TRANSLATE_NOOP("goconf::Pages", "Every setting, who says so, and where to change it"),
     IconName::Variables, false, makeVariables, &VariablesPage::attention},
    {"versions", QT_TRANSLATE_NOOP("goconf::Pages", "Go versions"),
     QT_TRANSLATE_NOOP("goconf::Pages", "Which Go is in use where, and which others there are"),
     IconName::Versions, false, make<VersionsPage>, nullptr},
    {"history", QT_TRANSLATE_NOOP("goconf::Pages", "History"),
     QT_TRANSLATE_NOOP("goconf::Pages", "What was changed, and how to take it back"), IconName::History, true,
     make<HistoryPage>, nullptr},
    {"preferences", QT_TRANSLATE_NOOP("goconf::Pages", "Preferences"),
     QT_TRANSLATE_NOOP("goconf::Pages", "Language, look and habits of this program"), IconName::Preferences,
     true, make<PreferencesPage>, nullptr},
    {"setup", QT_TRANSLATE_NOOP("goconf::Pages", "Set up Go"),
     QT_TRANSLATE_NOOP("goconf::Pages", "From nothing to a Go that works"), IconName::Overview, false,
     make<SetupPage>, nullptr, "overview"},
};

} // namespace

QString PageEntry::translatedName() const
{
    return QCoreApplication::translate("goconf::Pages", name);
}

QString PageEntry::translatedPurpose() const
{
    return QCoreApplication::translate("goconf::Pages", purpose);
}

std::span<const PageEntry> pageRegistry()
{
    return pages;
}

} // namespace goconf::ui
