// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cerrno>
#include <string>

#include <dlfcn.h>

namespace goconf::fault {

/// Of the environment; empty and 0 where it is not set.
std::string setting(const char *name);
long numberOf(const char *name);

/// What shall go wrong, by environment (FaultCalls.cpp), and how far the program is.
struct Plan
{
    long at = numberOf("FAULT_AT");
    std::string action = setting("FAULT_ACTION");
    long error = numberOf("FAULT_ERRNO");
    std::string countFile = setting("FAULT_COUNT");
    std::string recordFile = setting("FAULT_RECORD");
    bool sync = setting("FAULT_SYNC") != "0";
    std::string file = setting("FAULT_FILE");
    std::string markFile = setting("FAULT_MARK");
    long killAt = numberOf("FAULT_KILL_AT");
    bool exchange = setting("FAULT_EXCHANGE") != "0";
    /// Programs call from several threads.
    std::atomic<long> calls = 0;
    int held = -1;

    Plan() = default;
    ~Plan();
    Plan(const Plan &) = delete;
    Plan &operator=(const Plan &) = delete;

    /// Writes the number of calls, at a normal end.
    void tellCount() const;
    /// Adds a line for one call to the record.
    void record(long call, const char *name, bool needsSpace) const;
};

Plan &plan();

[[noreturn]] void die();

/// What somebody else does before the call of this number.
void somebodyElse(long call);

enum Need { Nothing, Space };

/// Counts the call and makes it, or what is planned in its place. Function is the type of the real one.
template <typename Function, typename... Arguments>
auto counted(const char *name, Need need, Arguments... arguments)
{
    Plan &fault = plan();
    const long call = ++fault.calls;
    if (!fault.recordFile.empty())
        fault.record(call, name, need == Space);
    somebodyElse(call);
    if (call == fault.killAt)
        die();
    const bool meant = call == fault.at;
    if (meant && fault.action == "kill-before")
        die();
    const bool full =
        need == Space && fault.at > 0 &&
        ((fault.action == "full" && call >= fault.at) || (fault.action == "fills" && call > fault.at));
    using Answer = decltype(reinterpret_cast<Function *>(0)(arguments...));
    if (full || (meant && fault.action == "fail")) {
        errno = int(fault.error);
        return Answer(-1);
    }
    const auto real = reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
    const Answer answer = real(arguments...);
    if (meant && fault.action == "kill-after")
        die();
    return answer;
}

} // namespace goconf::fault
