// SPDX-License-Identifier: MIT
#pragma once

#include "models/VariableFilter.h"
#include "stores/View.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace goconf::ui {

class Button;
class FilterChips;
class SearchField;

/// Above the list of variables: words to look for, groups with their counts, who looks, and the way to
/// another variable.
class VariableBar : public QWidget
{
    Q_OBJECT

public:
    explicit VariableBar(VariableFilter &filter, QWidget *parent = nullptr);

    void retranslate();
    /// The counts may be others now.
    void updateCounts();
    void setView(View view);
    void chooseGroup(VariableFilter::Group group);
    SearchField *search() const { return m_search; }
    /// The groups, which are of no use where the list cannot be seen.
    void showGroups(bool shown);

Q_SIGNALS:
    void viewChosen(goconf::View view);
    void addRequested();

private:
    VariableFilter &m_filter;
    SearchField *m_search;
    FilterChips *m_chips;
    QLabel *m_seenBy;
    QComboBox *m_view;
    Button *m_add;
};

} // namespace goconf::ui
