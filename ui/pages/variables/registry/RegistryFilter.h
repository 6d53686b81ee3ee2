// SPDX-License-Identifier: MIT
#pragma once

#include "pages/variables/registry/RegistryRow.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace goconf::ui {

class RegistryModel;

/// The variables that are wanted: a group, and words that name, value or expanded value must contain, all of
/// them, whatever their case.
class RegistryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Group { User, System, Problems };
    static constexpr Group groups[] = {Group::User, Group::System, Group::Problems};

    /// `model` outlives the filter.
    explicit RegistryFilter(RegistryModel &model, QObject *parent = nullptr);

    void setGroup(Group group);
    Group group() const { return m_group; }
    void setWords(const QString &text);
    bool hasWords() const { return !m_words.isEmpty(); }

    /// How many rows a group has, without the words.
    int count(Group group) const;
    /// An invalid index when it is not shown.
    QModelIndex indexOf(RegistryRow::Level level, const QByteArray &name) const;
    const RegistryRow &row(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    static bool belongs(const RegistryRow &row, Group group);

    RegistryModel &m_model;
    Group m_group = Group::User;
    QStringList m_words;
};

} // namespace goconf::ui
