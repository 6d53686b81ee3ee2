// SPDX-License-Identifier: MIT
// What the commands of fish do to variables: a part of FishScanner.
#include "base/ShellName.h"
#include "stores/shell/FishScanner.h"
#include "stores/shell/FishWord.h"

#include <cstring>

namespace goconf {

namespace {

/// Only running it tells what the text says.
bool isMadeUp(const QByteArray &raw)
{
    return raw.contains('$') || raw.contains('(');
}

/// Whether the words neither run a command nor have the variable's old value in them. They are read only
/// where their bytes alone, which may stand in quotes, do not say so.
bool isReplaceable(const QByteArray &raw, const QByteArray &name)
{
    if (!raw.contains('(') && !raw.contains('$' + name))
        return true;
    return expandFishWords(raw, ' ', [](const QByteArray &) { return std::nullopt; }).has_value();
}

} // namespace

// Quotes around it change nothing.
QByteArray FishScanner::nameOf(const Word &word) const
{
    const QByteArrayView raw = view(word);
    const bool isQuoted =
        raw.size() > 1 && (raw.front() == '"' || raw.front() == '\'') && raw.back() == raw.front();
    return isQuoted ? text(word.begin + 1, word.end - 1) : text(word);
}

// The value comes from standard input.
void FishScanner::addRead(qsizetype first, qsizetype end)
{
    const SetOptions options = setOptions(first);
    if (options.isLocal || (m_functions > 0 && !options.exports))
        return;
    for (qsizetype at = options.end; at < m_words.size(); ++at) {
        ShellAssignment assignment = statement(end);
        assignment.name = nameOf(m_words.at(at));
        m_builder.script().evaluates |= isMadeUp(assignment.name);
        if (!isShellName(assignment.name))
            continue;
        assignment.raw = text(m_begin, end);
        assignment.exported = options.exports;
        assignment.universal = options.universal;
        assignment.alone = false;
        assignment.guard = m_builder.guard({assignment.guard, ShellGuard::Opaque, false, {}, {}});
        m_builder.add(std::move(assignment));
    }
}

ShellAssignment FishScanner::statement(qsizetype end)
{
    ShellAssignment assignment;
    if (!m_words.isEmpty())
        assignment.begin = m_begin;
    assignment.end = assignment.wordEnd = end;
    assignment.wordBegin = assignment.valueBegin = assignment.begin;
    assignment.guard = m_chain >= 0 ? m_chain : m_frames.last().guard;
    qsizetype next = end;
    while (at(next) == ' ' || at(next) == '\t')
        ++next;
    const bool chained = at(next) == '&' || at(next) == '|';
    assignment.alone = m_frames.size() == 1 && m_chain < 0 && !m_pipeline && !chained;
    return assignment;
}

void FishScanner::analyze(qsizetype first, qsizetype end)
{
    const QByteArrayView command = view(m_words.at(first));
    const bool hasArgument = m_words.size() > first + 1;
    const int guard = m_chain >= 0 ? m_chain : m_frames.last().guard;
    if (command == "builtin" && hasArgument) {
        analyze(first + 1, end);
    } else if (command == "set") {
        addSet(first, end);
    } else if (command == "setenv") {
        addSetenv(first, end);
    } else if (command == "read") {
        addRead(first, end);
    } else if (command == "fish_add_path") {
        addPathFolders(first, end);
    } else if (command == "export") {
        addExports(first, end);
    } else if (command == "eval") {
        m_builder.script().evaluates |= isMadeUp(text(m_words.at(first).end, end));
        addEvaluated(first, end);
    } else if ((command == "source" || command == ".") && hasArgument) {
        ShellInclude include;
        include.raw = text(m_words.at(first + 1));
        include.begin = m_begin;
        include.guard = guard;
        include.loopName = m_frames.last().loopName;
        include.loopWords = m_frames.last().loopWords;
        m_builder.add(std::move(include));
    } else if (command == "source") {
        m_builder.script().evaluates = true; // what a pipe hands it
    } else if ((command == "return" || command == "exit" || (command == "exec" && hasArgument)) &&
               m_functions == 0) {
        // `exit` ends only the file that is read (exit(1) of fish); exec ends the shell.
        m_builder.add(ShellStop{command == "exec", 0, m_begin, guard});
    }
}

FishScanner::SetOptions FishScanner::setOptions(qsizetype first) const
{
    SetOptions options;
    for (options.end = first + 1; options.end < m_words.size(); ++options.end) {
        const QByteArrayView option = view(m_words.at(options.end));
        if (!option.startsWith('-') || option == "--")
            break;
        const bool isLong = option.startsWith("--");
        const auto has = [&](char letter, const char *name) {
            return isLong ? option.sliced(2) == name : option.contains(letter);
        };
        options.isLocal |= has('l', "local") || has('f', "function");
        options.passesBy |= has('q', "query") || has('S', "show") || has('n', "names");
        options.exports |= has('x', "export");
        options.universal |= has('U', "universal");
        options.erases |= has('e', "erase");
        options.prepends |= has('p', "prepend");
        options.appends |= has('a', "append");
    }
    if (options.end < m_words.size() && view(m_words.at(options.end)) == "--")
        ++options.end;
    return options;
}

void FishScanner::addSet(qsizetype first, qsizetype end)
{
    const SetOptions options = setOptions(first);
    const qsizetype at = options.end;
    if (options.passesBy || options.isLocal || at >= m_words.size())
        return;
    ShellAssignment assignment = statement(end);
    assignment.exported = assignment.exported || options.exports;
    assignment.universal = options.universal;
    if (options.appends)
        assignment.operation = ShellAssignment::Append;
    assignment.name = nameOf(m_words.at(at));
    m_builder.script().evaluates |= isMadeUp(assignment.name);
    if (!isShellName(assignment.name) || (m_functions > 0 && !assignment.exported))
        return;
    const bool hasValue = at + 1 < m_words.size();
    assignment.wordBegin = m_words.at(at).begin;
    assignment.valueBegin = hasValue ? m_words.at(at + 1).begin : end;
    assignment.wordEnd = hasValue ? m_words.last().end : end;
    assignment.raw = text(assignment.valueBegin, assignment.wordEnd);
    if (options.erases)
        assignment.operation = ShellAssignment::Unset;
    if (options.prepends)
        assignment.raw = assignment.raw + " $" + assignment.name;
    assignment.plain = assignment.alone && !options.erases && !options.prepends && hasValue &&
                       !assignment.universal && assignment.operation == ShellAssignment::Assign &&
                       isReplaceable(assignment.raw, assignment.name);
    m_builder.add(std::move(assignment));
}

// fish's function for those who know POSIX shells: export NAME=value.
void FishScanner::addExports(qsizetype first, qsizetype end)
{
    for (qsizetype at = first + 1; at < m_words.size(); ++at) {
        const Word &word = m_words.at(at);
        const qsizetype sign = view(word).indexOf('=');
        ShellAssignment assignment = statement(end);
        assignment.name = text(word.begin, sign < 0 ? word.end : word.begin + sign);
        m_builder.script().evaluates |= isMadeUp(assignment.name);
        if (!isShellName(assignment.name))
            continue;
        assignment.operation = sign < 0 ? ShellAssignment::Export : ShellAssignment::Assign;
        assignment.wordBegin = word.begin;
        assignment.wordEnd = word.end;
        assignment.valueBegin = sign < 0 ? word.end : word.begin + sign + 1;
        assignment.raw = text(assignment.valueBegin, word.end);
        assignment.siblings = int(m_words.size() - first - 1);
        assignment.exported = true;
        m_builder.add(std::move(assignment));
    }
}

// fish's function for those who know csh: setenv NAME [VALUE].
void FishScanner::addSetenv(qsizetype first, qsizetype end)
{
    const qsizetype count = m_words.size() - first - 1;
    if (count < 1 || count > 2)
        return;
    const Word &word = m_words.at(first + 1);
    ShellAssignment assignment = statement(end);
    assignment.name = nameOf(word);
    m_builder.script().evaluates |= isMadeUp(assignment.name);
    if (!isShellName(assignment.name))
        return;
    assignment.wordBegin = word.begin;
    assignment.wordEnd = m_words.last().end;
    assignment.valueBegin = count == 2 ? m_words.last().begin : assignment.wordEnd;
    assignment.raw = text(assignment.valueBegin, assignment.wordEnd);
    assignment.exported = true;
    assignment.plain = assignment.alone && count == 2 && isReplaceable(assignment.raw, assignment.name);
    m_builder.add(std::move(assignment));
}

// What an eval may set, as far as the names stand in its text.
void FishScanner::addEvaluated(qsizetype first, qsizetype end)
{
    QByteArray evaluated = text(m_words.at(first).end, end);
    for (char &c : evaluated) {
        if (std::strchr("\"'\\;\t\n()", c))
            c = ' ';
    }
    const QByteArrayList words = evaluated.split(' ');
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at) != "set" && words.at(at) != "export")
            continue;
        qsizetype name = at + 1;
        while (name < words.size() && (words.at(name).isEmpty() || words.at(name).startsWith('-')))
            ++name;
        ShellAssignment assignment = statement(end);
        assignment.name = words.value(name).split('=').constFirst();
        if (!isShellName(assignment.name))
            continue;
        assignment.raw = text(m_begin, end);
        assignment.exported = true;
        assignment.alone = false;
        assignment.guard = m_builder.guard({assignment.guard, ShellGuard::Opaque, false, {}, {}});
        m_builder.add(std::move(assignment));
    }
}

// fish_add_path puts existing folders in front of PATH, by way of fish_user_paths, or with -a behind it;
// those that stand there move only with -m.
void FishScanner::addPathFolders(qsizetype first, qsizetype end)
{
    bool append = false;
    bool moves = false;
    QVector<Word> folders;
    for (qsizetype at = first + 1; at < m_words.size(); ++at) {
        const QByteArray word = text(m_words.at(at));
        const bool isShort = !word.startsWith("--");
        if (word.startsWith('-')) {
            append |= word == "--append" || (isShort && word.contains('a'));
            moves |= word == "--move" || (isShort && word.contains('m'));
        } else {
            folders.append(m_words.at(at));
        }
    }
    for (const Word &folder : folders) {
        ShellAssignment assignment = statement(end);
        assignment.operation = append  ? ShellAssignment::AddLast
                               : moves ? ShellAssignment::MoveFirst
                                       : ShellAssignment::AddFirst;
        assignment.name = "PATH";
        assignment.raw = text(folder);
        assignment.wordBegin = assignment.valueBegin = folder.begin;
        assignment.wordEnd = folder.end;
        assignment.siblings = int(folders.size());
        assignment.exported = true;
        m_builder.add(std::move(assignment));
    }
}

} // namespace goconf
