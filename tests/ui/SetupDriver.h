// SPDX-License-Identifier: MIT
#pragma once

#include "SetupHomeLab.h"
#include "support/UiHome.h"

namespace goconf::test {

/// The set-up in a window over a throw-away home, driven by the keyboard as a user would.
class SetupDriver
{
public:
    explicit SetupDriver(SetupHomeLab &lab);

    /// From the overview's button to the page of answers, with its plan made; false when it does not come.
    bool toAnswers();
    /// To the end of what runs: the button "Done" is there.
    bool toEnd(int patienceMs);
    bool press(const QString &button);
    bool waitFor(const QString &button, int patienceMs = 30'000);
    QString title();

    /// A key for whatever has the focus.
    void key(Qt::Key key);
    /// Tab until a button with that text has the focus; false when all had it once.
    bool tabTo(const QString &button);
    /// The text of the button that has the focus.
    QString focused();

    /// What came to the home, but for the window's own preferences.
    QStringList added() const;
    /// What the messages that are shown say.
    QString messages();
    /// Controls without names, mnemonics that collide, and text that is cut off.
    QString faults();
    /// faults() in both languages, at 1280x800 and at 800x600, of each of which a picture is taken; then all
    /// is as before.
    QString faultsInAllShapes(const QString &picture);

    UiHome &ui() { return m_ui; }
    ui::MainWindow &window() { return m_ui.window(); }

private:
    SetupHomeLab &m_lab;
    UiHome m_ui;
};

} // namespace goconf::test
