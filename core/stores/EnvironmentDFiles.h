// SPDX-License-Identifier: MIT
#pragma once

#include "change/Change.h"
#include "env/EnvStore.h"
#include "platform/Host.h"
#include "stores/EnvironmentDSyntax.h"

#include <QCoreApplication>

namespace goconf {

/// The files of environment.d(5) of one account, in the order in which they are read, with planned changes on
/// top.
class EnvironmentDFiles
{
    Q_DECLARE_TR_FUNCTIONS(goconf::EnvironmentDFiles)

public:
    static constexpr qint64 limit = 4 * 1024 * 1024;

    struct File
    {
        QString path;
        /// In the user's own folder.
        bool own = false;
        /// The one file that we create.
        bool ours = false;
        std::optional<FileImage> before;
        QByteArray bytes;
    };
    /// A statement with the value that it gives.
    struct Decision
    {
        qsizetype file = -1;
        EnvironmentDAssignment assignment;
        /// Expanded.
        QByteArray value;
    };

    /// Of all values together, in bytes: what follows is not read.
    static constexpr qsizetype totalLimit = 16 * 1024 * 1024;

    /// The user's folder first, then the system's in falling strength.
    static QStringList folders(const Host &host);

    /// Files that cannot be read are problems. An error only when the home is not known.
    static Result<EnvironmentDFiles> read(const Host &host);

    const QVector<File> &files() const { return m_files; }
    EnvSnapshot snapshot() const;
    /// Every statement about a variable, in the order in which they are read.
    QVector<Decision> statements(const QByteArray &name) const;
    /// The last of them.
    std::optional<Decision> decision(const QByteArray &name) const;
    /// Number of our own file, which is created when it is missing.
    qsizetype ourFile();

    /// Writes `raw` behind "name=" in place of the assignment.
    void replace(qsizetype file, const EnvironmentDAssignment &assignment, const QByteArray &raw);
    /// Refused where systemd would not read the line as one of its own.
    Result<void> append(qsizetype file, const QByteArray &name, const QByteArray &raw);
    /// Takes every assignment of `name` out of a file; ours goes with its last one.
    void remove(qsizetype file, const QByteArray &name);
    void removeOne(qsizetype file, const EnvironmentDAssignment &assignment);
    QVector<Change> changes() const;

private:
    explicit EnvironmentDFiles(const Host &host)
        : m_host(host)
    {
    }

    /// Calls visit(number of file, assignment, value) for every assignment in order; the value is null when
    /// it cannot be handed on, and the walk ends behind one that goes beyond totalLimit.
    template <typename Visit>
    void walk(Visit visit) const;

    Host m_host;
    QVector<File> m_files;
    Problems m_problems;
};

} // namespace goconf
