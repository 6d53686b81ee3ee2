// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "stores/windows/VariableExchange.h"
#include "widgets/Severities.h"

#include <QWidget>

namespace goconf::ui {

class InlineMessage;
class ProblemList;

/// What there is to tell above the list of variables: what cannot be read, and what came of a file. The first
/// stays as long as it is so, the other until it is closed or replaced. Takes no room when there is nothing.
class RegistryNotes : public QWidget
{
    Q_OBJECT

public:
    explicit RegistryNotes(QWidget *parent = nullptr);

    void setUnread(const Problems &problems);
    /// What came into the draft; `passedOver` is what did not.
    void tellImport(const QString &file, int changes, int same,
                    const QVector<VariableExchange::PassedOver> &passedOver);
    /// What came from a file does not wait any more, or not all of it.
    void endImport();
    /// `left`: the names of what has no place in the file.
    void tellExport(const QString &file, int count, const QStringList &left);
    void tellError(const Error &error);

Q_SIGNALS:
    /// Parts that the keyboard reaches went.
    void closed();

private:
    void tell(Standing standing, const QString &fact, const QString &advice);
    void tellPassedOver(const QVector<VariableExchange::PassedOver> &entries);
    void close();
    void fit();

    ProblemList *m_unread;
    InlineMessage *m_file;
    /// What m_file says is true as long as it waits.
    bool m_tellsOfWaiting = false;
    InlineMessage *m_passedOver;
};

} // namespace goconf::ui
