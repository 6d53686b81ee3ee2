// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/registry/RegistryFilter.h"

#include <QWidget>

namespace goconf::ui {

class Button;
class FilterChips;
class SearchField;

/// Above the list of variables of the registry: what is looked for, whose variables are shown, and what is
/// done with all of them.
class RegistryBar : public QWidget
{
    Q_OBJECT

public:
    /// The filter outlives it.
    explicit RegistryBar(RegistryFilter &filter, QWidget *parent = nullptr);

    void retranslate();
    /// The model has other rows.
    void updateCounts();
    void chooseGroup(RegistryFilter::Group group);
    /// Not while the list is hidden.
    void showGroups(bool shown);
    SearchField *search() const { return m_search; }

Q_SIGNALS:
    void addRequested();
    void importRequested();
    void exportRequested();
    void groupChosen();

private:
    RegistryFilter &m_filter;
    SearchField *m_search;
    Button *m_import;
    Button *m_export;
    Button *m_add;
    FilterChips *m_chips;
};

} // namespace goconf::ui
