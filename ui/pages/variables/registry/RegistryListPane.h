// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/registry/RegistryFilter.h"

#include <QWidget>

namespace goconf::ui {

class EmptyState;
class InlineMessage;
class RegistryListView;

/// The list of variables of the registry in its card, why some cannot be changed above it, or words in its
/// place when nothing is there.
class RegistryListPane : public QWidget
{
    Q_OBJECT

public:
    /// The filter outlives it.
    explicit RegistryListPane(RegistryFilter &filter, QWidget *parent = nullptr);

    RegistryListView &list() { return *m_list; }
    void retranslate();
    /// `isRead`: it is known what there is. `isSystemWritable`: the variables of all users may be changed.
    void update(bool isRead, bool isSystemWritable);

private:
    void describeEmpty();

    RegistryFilter &m_filter;
    InlineMessage *m_readOnly;
    RegistryListView *m_list;
    EmptyState *m_empty;
};

} // namespace goconf::ui
