// SPDX-License-Identifier: MIT
#include "stores/shell/InheritedPath.h"

#include "stores/shell/FishVariables.h"

namespace goconf {

namespace {

constexpr char userPathsName[] = "fish_user_paths";

} // namespace

InheritedPath::InheritedPath(const Host &host, ShellKind shell, const ShellFiles &files,
                             const ShellWalk &walk, QByteArray session)
    : m_value(std::move(session))
{
    if (shell != ShellKind::Fish)
        return;
    readUserPaths(host, files, walk);
    for (auto entry = m_userPaths.crbegin(); entry != m_userPaths.crend(); ++entry)
        m_value = entry->folder + ':' + m_value;
}

void InheritedPath::readUserPaths(const Host &host, const ShellFiles &files, const ShellWalk &walk)
{
    const ShellWalk::Variable set = walk.variable(userPathsName);
    if (set.touch >= 0 && set.value && !set.value->contains(ShellWalk::unknownPart)) {
        const ShellWalk::Touch &touch = walk.touches().at(set.touch);
        for (const QByteArray &folder : set.value->split(' '))
            m_userPaths.append({folder, {touch.path, touch.assignment->line}});
        return;
    }
    const QString file = ShellStartup(host, ShellKind::Fish).universalVariables();
    const QVector<EnvEntry> universal = readFishVariables(files.at(file)->bytes(), file, {userPathsName});
    for (const EnvEntry &entry : universal) {
        if (entry.name != userPathsName)
            continue;
        for (const QByteArray &folder : entry.value.split(':'))
            m_userPaths.append({folder, entry.location});
    }
}

QByteArray InheritedPath::filledIn(const QByteArray &path) const
{
    const QByteArray unknown(1, ShellWalk::unknownPart);
    QByteArrayList elements = path.split(':');
    // ShellWalk puts an unknown element before and behind a list that may have grown; what was there at first
    // is in the middle of them.
    const qsizetype count = elements.count(unknown);
    const qsizetype middle = count % 2 == 1 ? count / 2 : -1;
    qsizetype seen = 0;
    elements.removeIf([&](const QByteArray &element) { return element == unknown && seen++ != middle; });
    QByteArray filled = elements.join(':');
    filled.replace(ShellWalk::unknownPart, m_value);
    return filled;
}

bool InheritedPath::isUncertain(const ShellWalk::Touch &touch)
{
    return !touch.system && (!touch.certain || touch.doubtful || !touch.value);
}

} // namespace goconf
