// SPDX-License-Identifier: MIT
#include "stores/shell/ShellScriptBuilder.h"

#include <algorithm>

namespace goconf {

namespace {

int countLines(const char *begin, const char *end)
{
    int lines = 0;
    while (begin < end) {
        // A byte for the count of 255 bytes, so that the compiler counts many bytes at once.
        const char *stop = begin + std::min<qsizetype>(end - begin, 255);
        unsigned char some = 0;
        for (; begin < stop; ++begin)
            some = static_cast<unsigned char>(some + (*begin == '\n'));
        lines += some;
    }
    return lines;
}

} // namespace

ShellScriptBuilder::ShellScriptBuilder(const QByteArray &bytes)
    : m_bytes(bytes)
{
    m_script.source = bytes;
    // What a long profile of short lines needs, so that it is read without growing these again and again.
    m_script.assignments.reserve(bytes.size() / 96);
    m_script.order.reserve(bytes.size() / 96);
    m_script.guards.reserve(bytes.size() / 96);
    m_script.breaks.reserve(bytes.size() / 40);
    if (textBegin() == 0)
        m_script.breaks.append(0); // nothing may stand before the byte order mark
}

qsizetype ShellScriptBuilder::textBegin() const
{
    return m_bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

int ShellScriptBuilder::lineAt(qsizetype offset)
{
    const char *data = m_bytes.constData();
    if (offset >= m_lineOffset)
        m_line += countLines(data + m_lineOffset, data + offset);
    else
        m_line -= countLines(data + offset, data + m_lineOffset);
    m_lineOffset = offset;
    return m_line;
}

int ShellScriptBuilder::guard(ShellGuard guard)
{
    m_script.guards.append(std::move(guard));
    return int(m_script.guards.size()) - 1;
}

void ShellScriptBuilder::add(ShellAssignment &&assignment)
{
    assignment.line = lineAt(assignment.begin);
    assignment.conditional = assignment.guard >= 0;
    m_script.order.append({ShellScript::Item::Assignment, m_script.assignments.size()});
    m_script.assignments.append(std::move(assignment));
}

void ShellScriptBuilder::add(ShellInclude include)
{
    include.line = lineAt(include.begin);
    include.conditional = include.guard >= 0;
    m_script.order.append({ShellScript::Item::Include, m_script.includes.size()});
    m_script.includes.append(std::move(include));
}

void ShellScriptBuilder::add(ShellStop stop)
{
    stop.line = lineAt(stop.begin);
    m_script.order.append({ShellScript::Item::Stop, m_script.stops.size()});
    m_script.stops.append(stop);
}

void ShellScriptBuilder::comment(qsizetype begin, qsizetype end)
{
    if (end - begin > 80)
        return;
    const QByteArrayView text = QByteArrayView(m_bytes).sliced(begin + 1, end - begin - 1).trimmed();
    const bool opens = text == QByteArrayView(shellBlockBegin);
    if (!opens && text != QByteArrayView(shellBlockEnd))
        return;
    m_script.marks.append({opens, begin, std::min(end + 1, m_bytes.size())});
}

void ShellScriptBuilder::forgetFrom(qsizetype count)
{
    while (m_script.order.size() > count) {
        switch (m_script.order.takeLast().kind) {
        case ShellScript::Item::Assignment: m_script.assignments.removeLast(); break;
        case ShellScript::Item::Include: m_script.includes.removeLast(); break;
        case ShellScript::Item::Stop: m_script.stops.removeLast(); break;
        }
    }
    for (Ranges *ranges : {&m_fixed, &m_opaque}) {
        while (!ranges->isEmpty() && ranges->constLast().begin >= count)
            ranges->removeLast();
        if (!ranges->isEmpty())
            ranges->last().end = std::min(ranges->constLast().end, count);
    }
}

template <typename Change>
void ShellScriptBuilder::changeOnce(Ranges &ranges, qsizetype count, const Change &change)
{
    const qsizetype size = m_script.order.size();
    qsizetype end = size;
    while (end > count) {
        const bool known = !ranges.isEmpty() && ranges.constLast().end > count;
        const qsizetype stop = known ? ranges.constLast().end : count;
        for (qsizetype i = stop; i < end; ++i)
            change(m_script.order.at(i));
        end = known ? ranges.takeLast().begin : count;
    }
    if (end < size)
        ranges.append({end, size});
}

void ShellScriptBuilder::fix(const ShellScript::Item &item)
{
    if (item.kind != ShellScript::Item::Assignment)
        return;
    ShellAssignment &assignment = m_script.assignments[item.index];
    assignment.plain = assignment.alone = false;
}

void ShellScriptBuilder::makeOpaque(const ShellScript::Item &item)
{
    int *guard = nullptr;
    if (item.kind == ShellScript::Item::Assignment) {
        m_script.assignments[item.index].conditional = true;
        guard = &m_script.assignments[item.index].guard;
    } else if (item.kind == ShellScript::Item::Include) {
        m_script.includes[item.index].conditional = true;
        guard = &m_script.includes[item.index].guard;
    } else {
        guard = &m_script.stops[item.index].guard;
    }
    *guard = this->guard({*guard, ShellGuard::Opaque, false, {}, {}});
}

void ShellScriptBuilder::blur(qsizetype count, bool opaque)
{
    changeOnce(m_fixed, count, [this](const ShellScript::Item &item) { fix(item); });
    if (opaque)
        changeOnce(m_opaque, count, [this](const ShellScript::Item &item) { makeOpaque(item); });
}

} // namespace goconf
