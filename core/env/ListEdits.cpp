// SPDX-License-Identifier: MIT
#include "env/ListEdits.h"

#include <QHash>

namespace goconf {

namespace {

QByteArrayList distinct(const QByteArrayList &list)
{
    QByteArrayList result;
    for (const QByteArray &element : list) {
        if (!result.contains(element))
            result.append(element);
    }
    return result;
}

/// What stays where it is: a run of `after` whose elements have the same order before.
struct Block
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// `places`: of each element of the new list its old place, -1 for one that is new or must be moved.
Block longestBlock(const QVector<qsizetype> &places)
{
    Block longest;
    for (qsizetype begin = 0; begin < places.size();) {
        if (places.at(begin) < 0) {
            ++begin;
            continue;
        }
        qsizetype end = begin + 1;
        while (end < places.size() && places.at(end) > places.at(end - 1))
            ++end;
        if (end - begin > longest.end - longest.begin)
            longest = {begin, end};
        begin = end;
    }
    return longest;
}

} // namespace

QVector<EnvEdit> listEdits(const QByteArray &name, const QByteArrayList &before, const QByteArrayList &after)
{
    const QByteArrayList old = distinct(before);
    const QByteArrayList wanted = distinct(after);
    QVector<EnvEdit> edits;
    for (const QByteArray &element : old) {
        if (!wanted.contains(element))
            edits.append({EnvEdit::RemoveItem, name, element});
    }
    QVector<qsizetype> places;
    for (const QByteArray &element : wanted) {
        const bool isRarer = before.count(element) > after.count(element);
        places.append(isRarer ? -1 : old.indexOf(element));
    }
    const Block kept = longestBlock(places);
    for (qsizetype i = kept.begin - 1; i >= 0; --i)
        edits.append({EnvEdit::AddFirst, name, wanted.at(i)});
    for (qsizetype i = kept.end; i < wanted.size(); ++i)
        edits.append({EnvEdit::AddLast, name, wanted.at(i)});
    return edits;
}

} // namespace goconf
