// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"
#include "stores/shell/ShellStartup.h"

#include <QHash>

#include <vector>

namespace goconf {

/// Goes through the start-up files of one kind of start in the order in which the shell reads them, follows
/// the files they source, and keeps account of the variables. Nothing is run. Limits: 16 files deep, 2,000
/// files, 32 MB in total; a file that sources itself is read once. Values beyond ShellDialect::valueLimit,
/// and all beyond 64 MiB in total, are not known.
class ShellWalk
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ShellWalk)

public:
    /// A part of a value that is not known, such as the PATH that a terminal hands on.
    static constexpr char unknownPart = '\0';

    /// One statement that the shell comes by.
    struct Touch
    {
        /// Owns `assignment`.
        std::shared_ptr<const ShellFiles::File> file;
        const ShellAssignment *assignment = nullptr;
        QString path;
        bool system = false;
        /// Nothing when it depends on what is not known.
        bool certain = false;
        /// Behind a statement that may end the file.
        bool doubtful = false;
        /// It fails: the variable is read-only by then.
        bool refused = false;
        /// The variable's value afterwards; may contain unknownPart.
        std::optional<QByteArray> value;
        /// Which variable, for isExported().
        qsizetype variable = -1;
    };

    struct Variable
    {
        std::optional<QByteArray> value;
        bool exported = false;
        bool readOnly = false;
        /// The last statement that concerns the value; -1 when there is none.
        qsizetype touch = -1;
    };

    ShellWalk(const Host &host, ShellKind shell, ShellStart start, const ShellFiles &files);

    const QVector<Touch> &touches() const { return m_touches; }
    Variable variable(const QByteArray &name) const;
    /// Whether the variable of the statement is exported at the end.
    bool isExported(const Touch &touch) const { return m_variables[size_t(touch.variable)].exported; }
    /// The value that a statement would find, by what is known at the end.
    std::optional<QByteArray> lookup(const QByteArray &name) const;
    /// Of the first of the user's own files that the shell reads and we cannot: start-up files of whatever
    /// kind, and sourced files beyond the limit.
    const std::optional<Error> &error() const { return m_error; }
    /// Of the first start-up file of the user's own without permission: the shell passes over it, too.
    const std::optional<Error> &passedOver() const { return m_passedOver; }
    /// False where a statement may set any variable, or a file could not be followed to its end.
    bool sawAll() const { return m_sawAll; }
    /// A file that the shell comes by, or may.
    struct Passed
    {
        QString path;
        std::shared_ptr<const ShellFiles::File> file;
    };
    /// In the order of reading.
    const QVector<Passed> &passed() const { return m_passed; }
    /// All start-up files of this kind of start.
    const QVector<ShellStartup::File> &files() const { return m_startup; }

    /// What is known of the conditions of one script, by the number of the guard; each holds together with
    /// those outside of it. Each is decided once, at the first statement behind it.
    enum class Answer : signed char { Unasked, No, Perhaps, Yes };
    using Answers = QVector<Answer>;

    /// Whether the statement behind these guards runs. `answers` is empty at the first call for a script.
    std::optional<bool> decide(const ShellScript &script, int guard, Answers &answers) const;

private:
    enum class Outcome { Done, FileEnded, ShellEnded };

    /// A file that is being read.
    struct Reading
    {
        std::shared_ptr<const ShellFiles::File> content;
        const ShellStartup::File &file;
        bool certain;
        int depth;
        Answers answers;
    };

    /// Names are short and many: FNV-1a is quicker for them than the hash of Qt, which is made for long
    /// bytes.
    struct Name
    {
        QByteArray bytes;

        friend bool operator==(const Name &a, const Name &b) { return a.bytes == b.bytes; }
        friend size_t qHash(const Name &name, size_t seed)
        {
            quint64 hash = 0xcbf29ce484222325U ^ seed;
            for (const char c : name.bytes)
                hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
            return size_t(hash ^ (hash >> 32));
        }
    };
    /// The number of HOME, for which most scripts ask.
    static constexpr qsizetype homeNumber = 0;

    Outcome readFile(const ShellStartup::File &file, bool certain, int depth);
    Outcome runItem(Reading &reading, const ShellScript::Item &item);
    /// False, with an error noted, beyond the limit of all files.
    bool countBytes(qsizetype count, const QString &path);
    Outcome follow(const ShellInclude &include, const ShellStartup::File &from, bool certain, int depth);
    void noteError(const Error &error, int depth);
    void apply(Touch touch);
    std::optional<QByteArray> newValue(const ShellAssignment &assignment,
                                       const std::optional<QByteArray> &old) const;
    const Variable *find(const QByteArray &name) const;
    /// The number of the variable; a new one starts as the login hands it on.
    qsizetype numberOf(const QByteArray &name);
    QByteArray withEntry(const QByteArray &list, const QByteArray &entry,
                         ShellAssignment::Operation operation) const;
    std::optional<QByteArray> known(const QByteArray &name) const;

    const Host &m_host;
    ShellKind m_shell;
    ShellStart m_start;
    const ShellFiles &m_disk;
    const ShellDialect &m_dialect;
    QVector<Touch> m_touches;
    std::vector<Variable> m_variables;
    /// The names are parts of the files that `m_touches` keeps.
    QHash<Name, qsizetype> m_numbers;
    QVector<ShellStartup::File> m_startup;
    QVector<Passed> m_passed;
    QStringList m_open;
    std::optional<Error> m_error;
    std::optional<Error> m_passedOver;
    bool m_doubtful = false;
    bool m_sawAll = true;
    int m_fileCount = 0;
    qint64 m_byteCount = 0;
    /// Of all values in `m_touches`.
    qint64 m_valueBytes = 0;
};

} // namespace goconf

// Long scripts have thousands.
Q_DECLARE_TYPEINFO(goconf::ShellWalk::Touch, Q_RELOCATABLE_TYPE);
