// SPDX-License-Identifier: MIT
#include "stores/windows/WindowsPathList.h"

#include "base/SearchPath.h"
#include "base/WindowsName.h"
#include "stores/windows/WindowsExpansion.h"

#include <algorithm>

namespace goconf {

WindowsPathList::WindowsPathList(Environment variables)
    : m_variables(std::move(variables))
{
}

WindowsPathList WindowsPathList::parse(const QByteArray &text, const Environment &variables)
{
    WindowsPathList list(variables);
    qsizetype begin = 0;
    // Who splits takes the quotation marks out, which stay here.
    const QByteArrayList folders = splitSearchPath(Os::Windows, text);
    for (const QByteArray &folder : folders) {
        qsizetype end = begin;
        for (qsizetype left = folder.size(); left > 0 || text.sliced(end).startsWith('"'); ++end)
            left -= text.at(end) == '"' ? 0 : 1;
        list.m_entries.append(text.sliced(begin, end - begin));
        begin = end + 1;
    }
    return list;
}

bool WindowsPathList::isOpen(const QByteArray &entry)
{
    return entry.count('"') % 2 != 0;
}

qsizetype WindowsPathList::endOf(const QByteArrayList &entries)
{
    qsizetype end = entries.size();
    while (end > 0 && (entries.at(end - 1).isEmpty() || isOpen(entries.at(end - 1))))
        --end;
    return end;
}

QByteArray WindowsPathList::entryOf(const QByteArray &folder)
{
    return folder.contains(';') && !folder.contains('"') ? '"' + folder + '"' : folder;
}

QByteArray WindowsPathList::folderOf(const QByteArray &entry, const Environment &variables)
{
    return windows_expansion::expanded(entry, variables).replace("\"", "");
}

QByteArray WindowsPathList::identityOf(const QByteArray &entry, const Environment &variables)
{
    QByteArray folder = folderOf(entry, variables).replace('/', '\\');
    while (folder.size() > 1 && folder.endsWith('\\') && !folder.endsWith(":\\"))
        folder.chop(1);
    return upperName(folder);
}

bool WindowsPathList::isFolder(const QByteArray &entry, const QByteArray &identity) const
{
    return !entry.isEmpty() && identityOf(entry, m_variables) == identity;
}

qsizetype WindowsPathList::indexOf(const QByteArray &folder) const
{
    const QByteArray identity = identityOf(folder, m_variables);
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const QByteArray &entry) { return isFolder(entry, identity); });
    return found == m_entries.cend() ? -1 : found - m_entries.cbegin();
}

void WindowsPathList::addFirst(const QByteArray &folder)
{
    if (indexOf(folder) == 0)
        return;
    remove(folder);
    m_entries.prepend(entryOf(folder));
}

void WindowsPathList::addLast(const QByteArray &folder)
{
    if (indexOf(folder) >= 0)
        return;
    m_entries.insert(endOf(m_entries), entryOf(folder));
}

void WindowsPathList::remove(const QByteArray &folder)
{
    const QByteArray identity = identityOf(folder, m_variables);
    m_entries.removeIf([&](const QByteArray &entry) { return isFolder(entry, identity); });
}

void WindowsPathList::replace(qsizetype index, const QByteArray &folder)
{
    const QByteArray identity = identityOf(folder, m_variables);
    m_entries[index] = entryOf(folder);
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) {
        if (i != index && isFolder(m_entries.at(i), identity))
            m_entries.removeAt(i);
    }
}

} // namespace goconf
