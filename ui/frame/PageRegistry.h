// SPDX-License-Identifier: MIT
#pragma once

#include "theme/Icons.h"

#include <QString>

#include <span>

class QWidget;

namespace goconf::ui {

class Page;
class Workspace;

/// One line of the sidebar, and how its page is made.
struct PageEntry
{
    /// As on the command line: --page ID.
    const char *id;
    /// To be translated in the context "goconf::Pages".
    const char *name;
    const char *purpose;
    IconName icon;
    /// Below the line in the sidebar: about the program more than about Go.
    bool isLower;
    Page *(*make)(Workspace &workspace, QWidget *parent);
    /// How many things on the page ask to be looked at; null: it never has a badge. Asked again when the
    /// machine or the draft changed.
    int (*attention)(Workspace &workspace);
    /// Id of the page whose line is marked while this one is shown: it has no line of its own and is reached
    /// from there. Null: it has one.
    const char *within = nullptr;

    QString translatedName() const;
    QString translatedPurpose() const;
};

/// Every page, in the order of the sidebar and of Ctrl+1..9.
std::span<const PageEntry> pageRegistry();

} // namespace goconf::ui
