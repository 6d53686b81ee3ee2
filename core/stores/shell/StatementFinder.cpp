// SPDX-License-Identifier: MIT
#include "stores/shell/StatementFinder.h"

#include "base/ShellName.h"
#include "change/SafeFile.h"
#include "stores/shell/ShellFiles.h"

namespace goconf {

namespace {

/// Stands for "any bytes" in a pattern; no line of text has it.
constexpr char anything = '\0';

/// End of the expansion that begins with the '$' at `at`.
qsizetype expansionEnd(const QByteArray &text, qsizetype at)
{
    qsizetype i = at + 1;
    if (i >= text.size())
        return i;
    if (text[i] != '{' && text[i] != '(') {
        if (!isNameByte(text[i]))
            return i + 1;
        while (i < text.size() && isNameByte(text[i]))
            ++i;
        return i;
    }
    int open = 0;
    for (; i < text.size(); ++i) {
        if (text[i] == '{' || text[i] == '(')
            ++open;
        else if ((text[i] == '}' || text[i] == ')') && --open == 0)
            return i + 1;
    }
    return text.size();
}

/// The command behind what may stand before one: the shell shows them apart.
QByteArray withoutKeyword(const QByteArray &pattern)
{
    QByteArray result = pattern;
    for (const char *word : {"then ", "do ", "else ", "! "}) {
        if (result.startsWith(word))
            result = result.mid(qsizetype(qstrlen(word)));
    }
    return result;
}

/// The simple commands of a line as patterns: quotes gone, `anything` for every expansion.
QByteArrayList patterns(const QByteArray &line)
{
    QByteArrayList result(1);
    char quote = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote == 0 && c == '#' && (i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t'))
            break;
        if (c == '$' && quote != '\'') {
            result.last() += anything;
            i = expansionEnd(line, i) - 1;
        } else if (c == '`' && quote != '\'') {
            result.last() += anything;
            const qsizetype close = line.indexOf('`', i + 1);
            i = close < 0 ? line.size() : close;
        } else if (c == quote) {
            quote = 0;
        } else if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
        } else if (quote != '\'' && c == '\\') {
            if (i + 1 < line.size())
                result.last() += line[++i];
        } else if (quote == 0 && (c == ';' || c == '&' || c == '|' || c == '{' || c == '(')) {
            result.append(QByteArray());
        } else if (quote == 0 && c == '~') {
            result.last() += anything;
        } else if (quote == 0 && (c == '<' || c == '>')) {
            break; // the shell does not show redirections
        } else {
            result.last() += c;
        }
    }
    if (quote != 0)
        result.last() += anything; // the word goes on in the next line
    for (QByteArray &pattern : result)
        pattern = withoutKeyword(pattern.simplified());
    return result;
}

bool fits(const QByteArray &pattern, const QByteArray &text)
{
    const QByteArrayList pieces = pattern.split(anything);
    if (pieces.size() == 1)
        return pattern == text;
    if (!text.startsWith(pieces.constFirst()) || !text.endsWith(pieces.constLast()))
        return false;
    qsizetype at = pieces.constFirst().size();
    const qsizetype end = text.size() - pieces.constLast().size();
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const qsizetype found = text.indexOf(pieces.at(i), at);
        if (found < 0)
            return false;
        at = found + pieces.at(i).size();
    }
    return at <= end;
}

} // namespace

const QByteArrayList &StatementFinder::lines(const QString &file)
{
    auto known = m_lines.find(file);
    if (known == m_lines.end()) {
        // The traced process names the file: it may be a pipe, or mean something else for us.
        Result<std::optional<FileImage>> image = std::optional<FileImage>();
        if (!ShellFiles::isDescriptor(file))
            image = SafeFile::read(file, ShellFiles::limit);
        const QByteArray bytes = image && *image ? (*image)->bytes : QByteArray();
        known = m_lines.insert(file, bytes.split('\n'));
    }
    return *known;
}

Location StatementFinder::findSpelled(const QByteArray &statement, const QStringList &files, int repetition)
{
    const QByteArray wanted = statement.split('\n').constFirst().trimmed();
    if (wanted.isEmpty())
        return {};
    for (const QString &file : files) {
        QVector<int> exact;
        QVector<int> within;
        const QByteArrayList &all = lines(file);
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (!all.at(i).contains(wanted) || all.at(i).trimmed().startsWith('#'))
                continue;
            (all.at(i).trimmed() == wanted ? exact : within).append(int(i) + 1);
        }
        const QVector<int> &found = exact.isEmpty() ? within : exact;
        if (!found.isEmpty())
            return {file, found.at(std::min<qsizetype>(repetition, found.size() - 1))};
    }
    return {};
}

QByteArray StatementFinder::lineAt(const Location &location)
{
    return location.line > 0 ? lines(location.path).value(location.line - 1) : QByteArray();
}

Location StatementFinder::findExpanded(const QByteArray &expanded, const QStringList &files)
{
    const QVector<Location> places = findAllExpanded(expanded, files);
    return places.size() == 1 ? places.constFirst() : Location();
}

QVector<Location> StatementFinder::findAllExpanded(const QByteArray &expanded, const QStringList &files)
{
    const QByteArray wanted = expanded.simplified();
    QVector<Location> best;
    qsizetype bestScore = 0;
    for (const QString &file : files) {
        const QByteArrayList &all = lines(file);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QByteArrayList candidates = patterns(all.at(i));
            for (const QByteArray &pattern : candidates) {
                const qsizetype score = pattern.size() - pattern.count(anything);
                if (score == 0 || score < bestScore || !fits(pattern, wanted))
                    continue;
                if (score > bestScore)
                    best.clear();
                bestScore = score;
                best.append({file, int(i) + 1});
            }
        }
    }
    return best;
}

} // namespace goconf
