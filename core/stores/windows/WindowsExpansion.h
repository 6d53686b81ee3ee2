// SPDX-License-Identifier: MIT
#pragma once

#include "base/Environment.h"

#include <QByteArrayList>

/// References to variables as Windows knows them in a text: %NAME%. source: "ExpandEnvironmentStringsW" of
/// the Windows API documentation. All texts are WTF-8 (base/Wtf8.h).
namespace goconf::windows_expansion {

/// `text` with each %NAME% replaced by what `environment` has. A name that is unknown stays as it is, with
/// both '%'; so does a '%' without a second one. What is put in is not looked at again.
QByteArray expanded(const QByteArray &text, const Environment &environment);
/// The names between '%', in order, each once.
QByteArrayList references(const QByteArray &text);
/// Those of them that `environment` does not have.
QByteArrayList unknownReferences(const QByteArray &text, const Environment &environment);

/// Such names for a sentence: "%A% and %B%".
QString shownReferences(const QByteArrayList &names);

} // namespace goconf::windows_expansion
