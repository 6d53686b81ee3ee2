// SPDX-License-Identifier: MIT
#include "ProgressLine.h"

#include "TextLayout.h"
#include "change/ShownText.h"
#include "platform/Terminal.h"

#include <cstdio>

namespace goconf {

namespace {

constexpr std::chrono::milliseconds interval{100};
/// Back to the first column, and erase what stands there: ECMA-48 EL.
constexpr const char *eraseLine = "\r\033[K";

QString fitting(const QStringList &texts, qsizetype columns)
{
    QString shown;
    for (const QString &text : texts) {
        shown = shownText(text.toUtf8());
        if (columnsOf(shown) <= columns)
            return shown;
    }
    while (columnsOf(shown) > columns)
        shown.chop(1);
    return shown;
}

} // namespace

ProgressLine::ProgressLine(bool wanted)
    : m_shown(wanted && platform::terminalColumns() > 0)
{
}

ProgressLine::~ProgressLine()
{
    clear();
}

bool ProgressLine::isDue() const
{
    return m_shown && Clock::now() - m_last >= interval;
}

void ProgressLine::show(const QStringList &texts)
{
    if (!m_shown)
        return;
    // Asked each time: the window may have changed. The last column stays free, or the line would break.
    const QByteArray line = fitting(texts, platform::terminalColumns() - 1).toUtf8();
    std::fputs(eraseLine, stderr);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
    m_written = true;
    m_last = Clock::now();
}

void ProgressLine::clear()
{
    if (!m_written)
        return;
    std::fputs(eraseLine, stderr);
    std::fflush(stderr);
    m_written = false;
}

} // namespace goconf
