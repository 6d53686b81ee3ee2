// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace goconf::ui {

class EmptyState;
class VariableFilter;
class VariableListView;

/// The list of variables in its card, or words in its place when nothing fits the filter.
class VariableListPane : public QWidget
{
    Q_OBJECT

public:
    /// The filter outlives it.
    explicit VariableListPane(VariableFilter &filter, QWidget *parent = nullptr);

    VariableListView &list() { return *m_list; }
    void retranslate();
    /// Only when it is known that nothing fits: not while the variables are being read.
    void showEmpty(bool isEmpty);

private:
    VariableListView *m_list;
    EmptyState *m_empty;
};

} // namespace goconf::ui
