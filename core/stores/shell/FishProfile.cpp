// SPDX-License-Identifier: MIT
#include "stores/shell/FishProfile.h"

#include "base/PathBytes.h"
#include "change/SafeFile.h"
#include "stores/shell/FishStatement.h"
#include "stores/shell/FishVariables.h"
#include "stores/shell/ShellFiles.h"
#include "stores/shell/StatementFinder.h"

#include <QDir>
#include <QFileInfo>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct FishCommand
{
    int depth = 0;
    QByteArray text;
    /// The command that called it; -1 at the top.
    qsizetype caller = -1;
    /// Number of the file in which it was read, or of its caller's.
    qsizetype file = -1;
    /// How often the same text ran in that file before.
    int repetition = 0;
};

/// "  12\t  34\t--> text": depth and text; nothing for the further lines of a command.
std::optional<FishCommand> commandOf(const QByteArray &line)
{
    const qsizetype first = line.indexOf('\t');
    const qsizetype second = line.indexOf('\t', first + 1);
    if (first <= 0 || second < 0 || line[0] < '0' || line[0] > '9')
        return std::nullopt;
    FishCommand command;
    qsizetype at = second + 1;
    while (at < line.size() && line[at] == '-') {
        ++command.depth;
        ++at;
    }
    if (at >= line.size() || line[at] != '>')
        return std::nullopt;
    command.text = line.mid(at + 1).trimmed();
    return command;
}

QByteArray unquoted(QByteArray word)
{
    word.replace("\\ ", " ");
    if (word.size() >= 2 && (word.front() == '"' || word.front() == '\'') && word.back() == word.front())
        word = word.mid(1, word.size() - 2);
    return word;
}

/// The commands of one start and the files they come from.
class FishProfile
{
public:
    FishProfile(const QByteArray &profile, const QByteArray &trace, const ShellSession &session)
        : m_trace(tracedFishCommands(trace))
        , m_home(pathText(session.environment.value("HOME")))
        , m_folder(session.workingDirectory)
    {
        const QByteArrayList lines = profile.split('\n');
        qsizetype sources = 0;
        for (const QByteArray &line : lines) {
            if (auto command = commandOf(line)) {
                sources += sourcedFishWord(command->text).isEmpty() ? 0 : 1;
                m_commands.append(std::move(*command));
            }
        }
        const QByteArrayList expanded = sourcedFishFiles(m_trace);
        link(expanded.size() == sources ? expanded : QByteArrayList());
    }

    bool isEmpty() const { return m_commands.isEmpty(); }

    QVector<TracedChange> changesOf(const QByteArray &name)
    {
        QVector<TracedChange> changes;
        qsizetype traced = 0;
        for (qsizetype i = 0; i < m_commands.size(); ++i) {
            const QByteArray &text = m_commands.at(i).text;
            if (!text.contains(name) && name != "PATH")
                continue;
            const QVector<QByteArrayList> all = simpleFishCommands(text);
            const auto setter = std::find_if(all.begin(), all.end(), [&](const QByteArrayList &words) {
                return setsFishVariable(words, name);
            });
            if (setter == all.end())
                continue;
            // fish's own functions set PATH in many ways, not all of which both lists show alike.
            const std::optional<QByteArray> value =
                name == "PATH" ? std::nullopt : valueOf(m_trace, *setter, name, traced);
            changes.append({place(i), value, value.has_value(), text});
        }
        return changes;
    }

private:
    /// The value that the command gave `name`, from the first fitting command of the trace behind `traced`.
    static std::optional<QByteArray> valueOf(const QVector<TracedFishCommand> &trace,
                                             const QByteArrayList &words, const QByteArray &name,
                                             qsizetype &traced)
    {
        for (qsizetype i = traced; i < trace.size(); ++i) {
            if (!trace.at(i).text.contains(name))
                continue;
            const QByteArrayList shown = simpleFishCommands(trace.at(i).text).constFirst();
            if (shown.value(0) != words.value(0) || !setsFishVariable(shown, name))
                continue;
            // What a function such as `export` does for it is not another assignment.
            traced = i + 1;
            while (traced < trace.size() && trace.at(traced).depth > trace.at(i).depth)
                ++traced;
            return assignedFishValue(shown, name);
        }
        return std::nullopt;
    }

    /// Finds out who called each command, and from which file; `expanded` names the sourced files in order,
    /// or is empty when that is not known.
    void link(const QByteArrayList &expanded)
    {
        QVector<qsizetype> open;
        QHash<qsizetype, qsizetype> reading;
        QHash<std::pair<qsizetype, QByteArray>, int> seen;
        qsizetype source = 0;
        for (qsizetype number = 0; number < m_commands.size(); ++number) {
            FishCommand &command = m_commands[number];
            while (!open.isEmpty() && m_commands.at(open.constLast()).depth >= command.depth)
                open.removeLast();
            command.caller = open.isEmpty() ? -1 : open.constLast();
            command.file =
                command.caller < 0 ? -1 : reading.value(command.caller, m_commands.at(command.caller).file);
            command.repetition = seen[{command.file, command.text}]++;
            const QByteArray word = sourcedFishWord(command.text);
            follow(command.text);
            if (!word.isEmpty())
                reading.insert(number, fileNumber(expanded.isEmpty() ? word : expanded.at(source++)));
            open.append(number);
        }
    }

    QString absolute(const QByteArray &word) const
    {
        QString path = pathText(unquoted(word));
        if (path == "~"_L1 || path.startsWith("~/"_L1))
            path = m_home + path.mid(1);
        path.replace("$HOME"_L1, m_home);
        return QDir::cleanPath(path.startsWith(u'/') ? path : m_folder + u'/' + path);
    }

    /// Later relative names are meant below the folder that a `cd` enters.
    void follow(const QByteArray &text)
    {
        const QByteArrayList words = simpleFishCommands(text).constFirst();
        if (words.value(0) == "cd" && words.size() == 2 && QFileInfo(absolute(words.at(1))).isDir())
            m_folder = absolute(words.at(1));
    }

    qsizetype fileNumber(const QByteArray &word)
    {
        const QString file = absolute(word);
        if (m_files.isEmpty())
            m_own = file.left(file.lastIndexOf(u'/') + 1); // fish begins with its own config.fish
        if (!m_files.contains(file))
            m_files.append(file);
        return m_files.indexOf(file);
    }

    /// Where the command stands, or who of the user's statements called it.
    Location place(qsizetype number)
    {
        for (qsizetype i = number; i >= 0; i = m_commands.at(i).caller) {
            const Location location = ownPlace(m_commands.at(i));
            if (!location.isEmpty())
                return location;
        }
        const FishCommand &command = m_commands.at(number);
        return command.file < 0
                   ? Location()
                   : m_finder.findSpelled(command.text, {m_files.at(command.file)}, command.repetition);
    }

    Location ownPlace(const FishCommand &command)
    {
        QStringList files;
        if (command.file >= 0 && !m_files.at(command.file).startsWith(m_own))
            files.append(m_files.at(command.file));
        for (qsizetype i = m_files.size() - 1; i >= 0; --i) {
            if (!m_files.at(i).startsWith(m_own) && !files.contains(m_files.at(i)))
                files.append(m_files.at(i));
        }
        return m_finder.findSpelled(command.text, files, command.repetition);
    }

    QVector<TracedFishCommand> m_trace;
    QString m_home;
    QString m_folder;
    QVector<FishCommand> m_commands;
    QStringList m_files;
    QString m_own;
    StatementFinder m_finder;
};

/// The line of fish_variables that holds a universal variable.
Location universalPlace(const QByteArray &name, const ShellSession &session)
{
    const QString home = pathText(session.environment.value("HOME"));
    const QString path = fishVariablesFile(session.environment, home);
    const Result<std::optional<FileImage>> image = SafeFile::read(path, ShellFiles::limit);
    if (!image || !*image)
        return {};
    const QByteArrayList lines = (*image)->bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).startsWith("SETUVAR ") && lines.at(i).contains(' ' + name + ':'))
            return {path, int(i) + 1};
    }
    return {};
}

} // namespace

ShellTraceReport readFishProfile(const QByteArray &profile, const QByteArray &trace,
                                 const ShellSession &session, const QByteArrayList &names,
                                 const Environment &environment)
{
    ShellTraceReport report;
    report.environment = environment;
    FishProfile commands(profile, trace, session);
    report.traced = !commands.isEmpty();
    for (const QByteArray &name : names) {
        QVector<TracedChange> changes = commands.changesOf(name);
        const std::optional<QByteArray> value = environment.find(name);
        if (changes.isEmpty()) {
            if (value == session.environment.find(name))
                continue;
            changes.append({universalPlace(name, session), value, true, {}});
        }
        changes.last().value = value;
        changes.last().valueKnown = true;
        report.history.insert(name, changes);
    }
    return report;
}

} // namespace goconf
