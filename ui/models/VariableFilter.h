// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace goconf::ui {

class VariableModel;
struct VariableRow;

/// The variables that are wanted: a group, and words that name, value or explanation must contain, all of
/// them, whatever their case.
class VariableFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Group {
        All, ///< Go's, PATH, and the user's own
        Changed,
        Problems,
        Places,
        Modules,
        Build,
        Cgo,
        Toolchain,
        Others, ///< that are not Go's, also those of the system and the session
    };
    static constexpr Group groups[] = {Group::All,    Group::Changed,   Group::Problems,
                                       Group::Places, Group::Modules,   Group::Build,
                                       Group::Cgo,    Group::Toolchain, Group::Others};

    /// `model` outlives the filter.
    explicit VariableFilter(VariableModel &model, QObject *parent = nullptr);

    void setGroup(Group group);
    Group group() const { return m_group; }
    void setWords(const QString &text);

    /// How many rows a group has, without the words.
    int count(Group group) const;
    /// Of the proxy; an invalid index when the name is not shown.
    QModelIndex indexOf(const QByteArray &name) const;
    /// What a stranger wants to see first of those shown: a problem, else a change, else the first of all.
    /// Empty where nothing is shown.
    QByteArray mostTelling() const;
    const VariableRow &row(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    static bool belongs(const VariableRow &row, Group group);

    VariableModel &m_model;
    Group m_group = Group::All;
    QStringList m_words;
};

} // namespace goconf::ui
