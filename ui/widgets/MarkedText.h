// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTextLayout>
#include <QVector>

class QWidget;

namespace goconf::ui {

/// Sentences in which parts look different: paths and values in the fixed font, facts in bold. The marks are
/// Unicode's isolates (UAX 9), which belong around such parts in any case, so a translated sentence takes
/// them as its arguments: tr("zsh finds Go %1 from %2 first.").arg(version, mono(path)).
QString mono(const QString &text);
QString strong(const QString &text);

/// The text as it is read aloud or copied: without the marks.
QString plain(const QString &marked);

/// The parts that look different, in positions of plain(marked).
QVector<QTextLayout::FormatRange> formatsOf(const QString &marked, const QWidget *widget);

} // namespace goconf::ui
