// SPDX-License-Identifier: MIT
#include "widgets/DiffView.h"

#include "theme/Distance.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>

namespace goconf::ui {

namespace {

struct Look
{
    QColor text;
    QColor behind;
};

Look lookOf(const QString &line, const Tokens &t)
{
    if (line.startsWith(u"+++") || line.startsWith(u"---") || line.startsWith(u"@@"))
        return {t.quiet, {}};
    if (line.startsWith(u'+'))
        return {t.good, t.goodTint};
    if (line.startsWith(u'-'))
        return {t.error, t.errorTint};
    return {t.text, {}};
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false); // the card behind it has round corners
    setFont(typography::fixed());
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setAccessibleName(tr("Difference"));
    setAccessibleDescription(tr("Lines with a plus are added, lines with a minus are removed."));
    document()->setDocumentMargin(distance::small);
}

void DiffView::setDiff(const QString &diff)
{
    QStringList lines = diff.split(u'\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    if (const qsizetype more = lines.size() - mostLines; more > 0) {
        lines.resize(mostLines);
        lines.append(tr("… and %n more line(s)", nullptr, int(more)));
    }
    setPlainText(lines.join(u'\n'));
    colour();
}

void DiffView::fitHeight(int lines)
{
    const int shown = qMin(blockCount(), lines);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this); // for long lines
    setVerticalScrollBarPolicy(shown == blockCount() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFixedHeight(shown * fontMetrics().lineSpacing() + 2 * distance::small + bar);
}

void DiffView::colour()
{
    const Tokens &t = Tokens::of(this);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(lookOf(block.text(), t).text);
        cursor.setCharFormat(format);
    }
    cursor.endEditBlock();
}

/// The tint of a line reaches from edge to edge.
void DiffView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &t = Tokens::of(this);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > viewport()->height())
            break;
        const QColor behind = lookOf(block.text(), t).behind;
        const QRectF band(0, line.top(), viewport()->width(), fontMetrics().lineSpacing());
        if (behind.isValid())
            painter.fillRect(band, behind);
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace goconf::ui
