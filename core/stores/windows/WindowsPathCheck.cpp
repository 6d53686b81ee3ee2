// SPDX-License-Identifier: MIT
#include "stores/windows/WindowsPathCheck.h"

#include "base/Os.h"
#include "change/ShownText.h"
#include "platform/FolderAccess.h"
#include "platform/ShellCalls.h"
#include "stores/windows/WindowsExpansion.h"
#include "stores/windows/WindowsPathList.h"

#include <QSet>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// Without quotation marks. A variable may stand for several.
QByteArrayList foldersOf(const QByteArray &raw, const Environment &variables)
{
    const QByteArray expanded = windows_expansion::expanded(raw, variables);
    QByteArrayList folders = WindowsPathList::parse(expanded, variables).entries();
    folders.removeAll(QByteArray());
    for (QByteArray &folder : folders)
        folder.replace("\"", "");
    return folders;
}

/// In one line.
QString shown(const QByteArray &text)
{
    return shownText(text).replace(u'\n', "\\n"_L1).replace(u'\t', "\\t"_L1);
}

} // namespace

bool WindowsPathCheck::Entry::hasWarning() const
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity != Severity::Info; });
}

WindowsPathCheck::Folder WindowsPathCheck::onDisk(const QByteArray &path)
{
    if (path.contains('\0') || platform::kindOf(path) != platform::PathKind::Folder)
        return Folder::Missing;
    return platform::isOpenToEveryone(path) ? Folder::Open : Folder::Good;
}

QVector<WindowsPathCheck::Entry> WindowsPathCheck::check(const List &list, const Environment &variables,
                                                         const QByteArrayList &before, const Look &look)
{
    QSet<QByteArray> known;
    const auto identities = [&variables](const QByteArray &raw) {
        QSet<QByteArray> all;
        const QByteArrayList folders = foldersOf(raw, variables);
        for (const QByteArray &folder : folders)
            all.insert(WindowsPathList::identityOf(folder, variables));
        return all;
    };
    for (const QByteArray &raw : before)
        known += identities(raw);
    QVector<Entry> entries;
    const QByteArrayList parts = WindowsPathList::parse(list.text, variables).entries();
    for (const QByteArray &raw : parts) {
        Entry entry{raw, WindowsPathList::folderOf(raw, variables), spelling(raw)};
        const QSet<QByteArray> own = identities(raw);
        if (!own.isEmpty() && known.contains(own)) {
            entry.problems.append(
                {Severity::Info, tr("The folder stands earlier in %1 already.").arg(shownText(list.name)),
                 list.isProposed ? tr("It need not be added.") : tr("Take one of the two out.")});
        }
        known += own;
        entry.problems += places(raw, list, variables, look);
        entries.append(entry);
    }
    return entries;
}

/// What is odd about the entry as it is written.
Problems WindowsPathCheck::spelling(const QByteArray &raw)
{
    if (raw.isEmpty()) {
        return {{Severity::Info, tr("Nothing stands between two separators."),
                 tr("Take the superfluous separator out.")}};
    }
    Problems problems;
    if (WindowsPathList::isOpen(raw)) {
        problems.append(
            {Severity::Warning,
             tr("A quotation mark has no second one, so all that stands behind it belongs to this "
                "entry."),
             tr("Take it out.")});
    } else if (raw.endsWith("\\\"")) {
        problems.append(
            {Severity::Warning,
             tr("“\\” stands before a quotation mark, which many programs then take for a part of the name."),
             tr("Take the “\\” out.")});
    } else if (raw.contains('"') && !raw.contains(';')) {
        problems.append({Severity::Info, tr("Not every program takes the quotation marks off."),
                         tr("Take them out: blanks need none.")});
    } else if (raw.size() > 3 && (raw.endsWith('\\') || raw.endsWith('/'))) {
        problems.append(
            {Severity::Info,
             tr("The entry ends with a separator of folders, which some scripts cannot cope with."),
             tr("Take it out.")});
    }
    return problems;
}

/// What is odd about where it leads to.
Problems WindowsPathCheck::places(const QByteArray &raw, const List &list, const Environment &variables,
                                  const Look &look)
{
    const QByteArrayList unknown = windows_expansion::unknownReferences(raw, variables);
    if (!unknown.isEmpty()) {
        return {{Severity::Warning,
                 tr("Windows knows no variable %1, so the entry leads nowhere.")
                     .arg(windows_expansion::shownReferences(unknown)),
                 tr("Set the variable, or write the folder itself.")}};
    }
    const QByteArrayList folders = foldersOf(raw, variables);
    Problems problems;
    for (const QByteArray &folder : folders)
        problems += place(folder, folders.size() == 1, list, look);
    return problems;
}

/// `isAlone`: the entry leads nowhere else.
Problems WindowsPathCheck::place(const QByteArray &folder, bool isAlone, const List &list, const Look &look)
{
    if (!Os(Os::Windows).isAbsolutePath(folder)) {
        return {{Severity::Warning,
                 tr("“%1” is relative, so it means another folder in every working directory.")
                     .arg(shown(folder)),
                 tr("Write the whole path, from the drive letter on: else who may write to the folder that "
                    "you are "
                    "in may put programs into your way.")}};
    }
    switch (look(folder)) {
    case Folder::Missing:
        return {
            {Severity::Warning, tr("There is no folder %1.").arg(shown(folder)),
             list.isProposed ? tr("Look whether it is spelled right, or make the folder.")
             : isAlone
                 ? tr("Take the entry out, unless the folder is on a drive that comes and goes.")
                 : tr("Take it out of the variable, unless the folder is on a drive that comes and goes.")}};
    case Folder::Open:
        return {{Severity::Warning,
                 tr("Everybody on this machine may put programs into %1, and you would start them.")
                     .arg(shown(folder)),
                 list.isProposed ? tr("Add another folder, or let only administrators write there.")
                 : isAlone       ? tr("Take the entry out, or let only administrators write there.")
                           : tr("Take it out of the variable, or let only administrators write there.")}};
    case Folder::Good: break;
    }
    return {};
}

} // namespace goconf
