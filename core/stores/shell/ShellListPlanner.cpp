// SPDX-License-Identifier: MIT
#include "stores/shell/ShellListPlanner.h"

#include "stores/shell/ListElement.h"

#include <algorithm>
#include <utility>

namespace goconf {

namespace {

bool isOurLine(const ShellAssignment &assignment)
{
    return assignment.operation == ShellAssignment::MoveFirst ||
           assignment.operation == ShellAssignment::AddFirst ||
           assignment.operation == ShellAssignment::AddLast;
}

qsizetype countOf(const QByteArrayList &list, const QByteArray &entry)
{
    return std::count_if(list.begin(), list.end(),
                         [&](const QByteArray &one) { return isSameElement(one, entry); });
}

void removeAll(QByteArrayList &list, const QByteArray &entry)
{
    list.removeIf([&](const QByteArray &one) { return isSameElement(one, entry); });
}

/// Where an element of a list may begin or end in the text of its value, sorted.
QVector<qsizetype> edgesOf(const QByteArray &raw, char separator)
{
    QVector<qsizetype> edges{0, raw.size()};
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) == separator || raw.at(i) == '"' || raw.at(i) == '\'' || raw.at(i) == ' ')
            edges << i << i + 1;
    }
    std::sort(edges.begin(), edges.end());
    return edges;
}

} // namespace

QByteArrayList ShellListPlanner::elements(const ShellWalk &walk, const QByteArray &name) const
{
    const ShellWalk::Variable variable = walk.variable(name);
    if (!variable.value || variable.value->isEmpty())
        return {};
    return variable.value->split(m_dialect.listSeparator());
}

bool ShellListPlanner::hasEntry(const ShellWalk &walk, const EnvEdit &edit) const
{
    const QByteArrayList list = elements(walk, edit.name);
    if (countOf(list, edit.value) != 1 || !walk.variable(edit.name).exported)
        return false;
    if (edit.kind == EnvEdit::AddLast)
        return isSameElement(list.last(), edit.value);
    return isSameElement(list.first(), edit.value) && !mayStandElsewhere(walk, edit);
}

// Every other statement than AddFirst puts it where it says.
bool ShellListPlanner::mayStandElsewhere(const ShellWalk &walk, const EnvEdit &edit) const
{
    bool isThere = false;
    bool mayStand = false;
    for (const Touch &touch : walk.touches()) {
        if (touch.assignment->name != edit.name)
            continue;
        const bool was = std::exchange(isThere, holds(touch, edit.value));
        if (!isThere || movesFirst(touch, edit.value))
            mayStand = false;
        else if (!was && touch.assignment->operation == ShellAssignment::AddFirst)
            mayStand = touch.value->contains(ShellWalk::unknownPart);
    }
    return mayStand;
}

bool ShellListPlanner::holds(const Touch &touch, const QByteArray &entry) const
{
    return touch.value && countOf(touch.value->split(m_dialect.listSeparator()), entry) > 0;
}

bool ShellListPlanner::movesFirst(const Touch &touch, const QByteArray &entry) const
{
    return touch.assignment->operation == ShellAssignment::MoveFirst && touch.value &&
           isSameElement(touch.value->split(m_dialect.listSeparator()).first(), entry);
}

bool ShellListPlanner::isAdded(const ShellWalk &walk, const EnvEdit &edit) const
{
    if (hasEntry(walk, edit))
        return true;
    if (countOf(elements(walk, edit.name), edit.value) != 1 || !walk.variable(edit.name).exported)
        return false;
    const ShellAssignment *by = nullptr;
    for (const Touch &touch : walk.touches()) {
        if (touch.assignment->name != edit.name)
            continue;
        if (!holds(touch, edit.value))
            by = nullptr;
        else if (!by || movesFirst(touch, edit.value))
            by = touch.assignment;
    }
    return by && by->operation ==
                     (edit.kind == EnvEdit::AddFirst ? ShellAssignment::MoveFirst : ShellAssignment::AddLast);
}

Result<void> ShellListPlanner::add(const EnvEdit &edit)
{
    // A line of the user's own may put another element behind the one that a file sourced before has added.
    if (addUntil(edit, &ShellListPlanner::hasEntry))
        return {};
    return addUntil(edit, &ShellListPlanner::isAdded);
}

Result<void> ShellListPlanner::addUntil(const EnvEdit &edit, Rightness rightness)
{
    const bool first = edit.kind == EnvEdit::AddFirst;
    const Result<QByteArray> line = m_dialect.listEntry(edit.name, edit.value, first);
    if (!line)
        return fail(line.error());
    const auto isRight = [&](const ShellWalk &walk) { return (this->*rightness)(walk, edit); };
    const ProfileDraft::Walks now = m_draft.walks();
    if (std::all_of(now.begin(), now.end(), [&](const auto &one) { return isRight(one.second); }))
        return {};
    const ShellFiles before = m_draft.files();
    // Where a line of the user's own puts it at another place, that line goes first.
    removeWherePossible(edit.name, edit.value);
    const Result<void> done = m_draft.reach(edit.name, *line, isRight,
                                            [&](const ShellWalk &walk) { return addInPlace(walk, edit); });
    if (!done)
        m_draft.restore(before);
    return done;
}

// Only a list that stands there as a whole; one of variables keeps its words.
bool ShellListPlanner::addInPlace(const ShellWalk &walk, const EnvEdit &edit)
{
    const ShellWalk::Variable variable = walk.variable(edit.name);
    QByteArrayList list = elements(walk, edit.name);
    if (variable.touch < 0 || list.isEmpty() || variable.value->contains(ShellWalk::unknownPart))
        return false;
    const QByteArray &raw = walk.touches().at(variable.touch).assignment->raw;
    if (raw.contains('$') || raw.startsWith('~'))
        return false;
    removeAll(list, edit.value);
    list.insert(edit.kind == EnvEdit::AddFirst ? 0 : list.size(), edit.value);
    return m_draft.editInPlace(walk, edit.name, list.join(m_dialect.listSeparator()));
}

Result<Problems> ShellListPlanner::remove(const QByteArray &name, const QByteArray &entry)
{
    if (const Result<QByteArray> checked = m_dialect.listEntry(name, entry, true); !checked)
        return fail(checked.error());
    const bool tookOurs = hasOurs(name, entry);
    const QString left = removeWherePossible(name, entry);
    if (left.isEmpty())
        return Problems();
    const QString what =
        tr("%1 is added to %2 at %3, which cannot be changed safely from here: change that line by hand")
            .arg(QString::fromUtf8(entry), QString::fromUtf8(name), left);
    // What is ours goes in any case; what stays is another's.
    if (tookOurs)
        return Problems{{Severity::Warning, what, {}}};
    return fail(ErrorCode::Refused, what);
}

bool ShellListPlanner::hasOurs(const QByteArray &name, const QByteArray &entry) const
{
    const QVector<Touch> touches = m_draft.ownTouches(name);
    return std::any_of(touches.begin(), touches.end(), [&](const Touch &touch) {
        return isOurLine(*touch.assignment) && holds(touch, entry) && m_draft.isOurs(touch) &&
               m_dialect.expand(name, touch.assignment->raw,
                                [](const QByteArray &) { return std::nullopt; }) == entry;
    });
}

QString ShellListPlanner::removeWherePossible(const QByteArray &name, const QByteArray &entry)
{
    QString left;
    for (int round = 0; round < 1000; ++round) {
        left.clear();
        if (!cutOne(name, entry, left))
            break;
    }
    return left;
}

std::optional<QByteArray> ShellListPlanner::expand(const QByteArray &name, const QByteArray &raw,
                                                   const ShellWalk &walk) const
{
    return m_dialect.expand(name, raw, [&](const QByteArray &one) {
        return one == name ? std::optional(QByteArray(1, ShellWalk::unknownPart)) : walk.lookup(one);
    });
}

// `left`: the place of a statement that adds the element and stays.
bool ShellListPlanner::cutOne(const QByteArray &name, const QByteArray &entry, QString &left)
{
    for (const auto &[start, walk] : m_draft.walks()) {
        for (const Touch &touch : walk.touches()) {
            if (touch.assignment->name != name || !touch.value)
                continue;
            const std::optional<QByteArray> own = expand(name, touch.assignment->raw, walk);
            if (!own || countOf(own->split(m_dialect.listSeparator()), entry) == 0)
                continue;
            if (!touch.system && touch.assignment->alone && cut(touch, entry, walk))
                return true;
            left = m_draft.placeOf(touch).toString();
        }
    }
    return false;
}

// Takes one element out of the text of a value: the cut is right when the value then is what it shall be.
bool ShellListPlanner::cut(const Touch &touch, const QByteArray &entry, const ShellWalk &walk)
{
    const ShellAssignment &assignment = *touch.assignment;
    if (isOurLine(assignment)) {
        m_draft.remove(touch);
        return true;
    }
    const QByteArray &raw = assignment.raw;
    const char separator = m_dialect.listSeparator();
    QByteArrayList wanted = expand(assignment.name, raw, walk).value_or(QByteArray()).split(separator);
    removeAll(wanted, entry);
    if (wanted.isEmpty() || wanted == QByteArrayList{QByteArray(1, ShellWalk::unknownPart)}) {
        m_draft.remove(touch);
        return true;
    }
    const QByteArray result = wanted.join(separator);
    const QVector<qsizetype> edges = edgesOf(raw, separator);
    for (const qsizetype begin : edges) {
        for (const qsizetype end : edges) {
            if (end <= begin || end - begin > entry.size() + 32)
                continue;
            const QByteArray text = raw.first(begin) + raw.mid(end);
            if (expand(assignment.name, text, walk) != result || text.trimmed().isEmpty() ||
                m_dialect.scan(text).brokenAt >= 0) // a quotation mark without the other one
                continue;
            m_draft.replaceValue(touch, text);
            return true;
        }
    }
    return false;
}

} // namespace goconf
