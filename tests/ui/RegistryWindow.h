// SPDX-License-Identifier: MIT
#pragma once

#include "RegistryHome.h"
#include "pages/variables/registry/RegistryDetail.h"
#include "pages/variables/registry/UserVariablesPage.h"

class QListView;

namespace goconf::ui {
class WindowsPathEdit;
}

namespace goconf::test {

/// A window of Windows, over a registry in memory.
struct RegistryWindow
{
    static constexpr QLatin1StringView store{"registry-user"};

    RegistryHome machine;
    std::unique_ptr<UiHome> home;

    /// `isElevated`: the variables of all users may be changed.
    explicit RegistryWindow(bool isFurnished = true, bool isElevated = false);

    /// Shows all user variables, and of them that one.
    bool open(const QString &name = {});
    ui::MainWindow &window() { return home->window(); }
    ui::Draft &draft() { return home->workspace().draft(); }
    ui::UserVariablesPage &page() { return *window().findChild<ui::UserVariablesPage *>(); }
    QListView &list();
    ui::RegistryDetail &detail() { return *window().findChild<ui::RegistryDetail *>(); }
    std::optional<EnvEdit> pending(const QByteArray &name) { return draft().pending(store, name); }
    /// The words of the messages above the list.
    QString notes();
    /// The words of what can be closed above the page and on it.
    QStringList banners();
    /// The window gets the focus, as after a look at another program.
    void comeBack();
    /// With the arrow key from one of several choices to the next one.
    bool chooseNext(const QString &chosen);
    /// Controls that the Tab key does not come to, going all the way round.
    QStringList unreached();
    /// Types into the field of text of a variable, and adds that.
    bool change(const QString &name, const QString &value);
    /// Everything in the key, exact, by name: Windows promises no order.
    QVector<RegistryValue> values(const QString &key = RegistryHome::userKey);
    /// One of the user's; an empty one where there is none.
    RegistryValue value(const QString &name);
    /// What uiwalk has to say of the window.
    QStringList faults();
};

/// A value that is text, as Windows writes it.
RegistryValue textValue(const QString &name, const QString &text, quint32 type);

/// What a drag of the last row to the top does.
bool dragLastToTop(ui::WindowsPathEdit &edit);

} // namespace goconf::test
