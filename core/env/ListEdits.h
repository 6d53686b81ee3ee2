// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"

#include <QByteArrayList>

namespace goconf {

/// The edits of list elements (RemoveItem, AddFirst, AddLast) that make `after` of `before`, in the order in
/// which they are to be carried out, where each element that keeps its place is left alone. Lists such as
/// PATH are written by many: naming what moves keeps what others add. Of elements that stand there more than
/// once the first counts; an element that `after` has less often than `before` is brought to stand there
/// once.
QVector<EnvEdit> listEdits(const QByteArray &name, const QByteArrayList &before, const QByteArrayList &after);

} // namespace goconf
