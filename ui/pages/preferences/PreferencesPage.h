// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Page.h"

namespace goconf::ui {

class ChoiceRow;
class MarkedLabel;
class ScrollColumn;
class SectionLabel;
class Workspace;

/// What the user prefers about the program itself. Everything acts at once.
class PreferencesPage : public Page
{
    Q_OBJECT

public:
    PreferencesPage(Workspace &workspace, QWidget *parent);

    QString title() const override;
    QString state() const override;
    void open(const QString &select) override;
    void retranslate() override;

private:
    void build();
    void connectRows();
    void updateLook();
    void updateWriting();
    void updateNetwork();
    void updatePrivacy();

    Workspace &m_workspace;
    ScrollColumn *m_column;
    SectionLabel *m_privacyTitle;
    ChoiceRow *m_language;
    ChoiceRow *m_theme;
    ChoiceRow *m_store;
    ChoiceRow *m_patience;
    MarkedLabel *m_privacy;
};

} // namespace goconf::ui
