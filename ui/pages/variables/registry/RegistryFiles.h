// SPDX-License-Identifier: MIT
#pragma once

#include "stores/windows/VariableExchange.h"

#include <QObject>

namespace goconf::ui {

class Workspace;

/// The variables of the user from a file and into one, off the GUI thread; the forms are those of
/// VariableExchange. Changes no registry.
class RegistryFiles : public QObject
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit RegistryFiles(Workspace &workspace, QObject *parent = nullptr);

    /// wasRead() or failed() follow.
    void read(const QString &path);
    /// In the form that the name says (ExchangeFile). wasWritten() or failed() follow.
    void write(const QString &path, const QVector<RegistryValue> &values);

Q_SIGNALS:
    void wasRead(const QString &path, const goconf::VariableExchange::Import &import);
    /// `left`: the names, for people, of the values that have no place in a file of that form.
    void wasWritten(const QString &path, int count, const QStringList &left);
    void failed(const goconf::Error &error);

private:
    Workspace &m_workspace;
};

} // namespace goconf::ui
