// SPDX-License-Identifier: MIT
#pragma once

/// What goes wrong in this process at a call that changes a file or the registry. Calls of the program itself
/// count, and those of its static libraries: they go through pointers of this library, by the names under
/// which a linker finds those of the system.
namespace goconf::test {

struct CallFault
{
    enum class Kind {
        /// The process ends right before the call, by TerminateProcess, which nothing in it survives or hears
        /// of.
        Killed,
        /// The call and all later ones that take room on a disk answer ERROR_DISK_FULL, as CreateFile,
        /// CreateDirectory and WriteFile do ("System Error Codes"). The registry has its room.
        Full,
        /// The call alone answers ERROR_ACCESS_DENIED.
        Denied,
    };

    Kind kind = Kind::Killed;
    /// The number of the call, from 0 on; none.
    int at = never;

    static constexpr int never = -1;
};

/// What a process that is killed ends with.
inline constexpr int killed = 99;

void planFault(const CallFault &fault);
/// How many such calls there were since then.
int callsSoFar();

} // namespace goconf::test
