// SPDX-License-Identifier: MIT
#include "platform/FolderAccess.h"

#include "platform/FileCalls.h"
#include "platform/windows/FileAccess.h"
#include "platform/windows/PathOpen.h"

#include <algorithm>
#include <iterator>

namespace goconf::platform {

using namespace windows;

namespace {

/// Everybody who can sign in is one of these.
bool isEveryone(PSID group)
{
    constexpr WELL_KNOWN_SID_TYPE groups[] = {WinWorldSid, WinAuthenticatedUserSid, WinBuiltinUsersSid,
                                              WinInteractiveSid};
    return std::any_of(std::begin(groups), std::end(groups),
                       [group](WELL_KNOWN_SID_TYPE known) { return ::IsWellKnownSid(group, known); });
}

/// Rules count in their order ("How AccessCheck Works" of the Windows API documentation): the first that is
/// about everybody decides.
bool letsEveryoneCreate(PACL rules)
{
    constexpr ACCESS_MASK creating = FILE_ADD_FILE | GENERIC_WRITE | GENERIC_ALL;
    for (WORD i = 0; i < rules->AceCount; ++i) {
        void *found = nullptr;
        if (!::GetAce(rules, i, &found))
            return false;
        // One that allows and one that denies look alike.
        auto *rule = static_cast<ACCESS_ALLOWED_ACE *>(found);
        const BYTE type = rule->Header.AceType;
        const bool isPlain = type == ACCESS_ALLOWED_ACE_TYPE || type == ACCESS_DENIED_ACE_TYPE;
        const bool isAbout = isPlain && (rule->Header.AceFlags & INHERIT_ONLY_ACE) == 0 &&
                             (rule->Mask & creating) != 0 && isEveryone(&rule->SidStart);
        if (isAbout)
            return type == ACCESS_ALLOWED_ACE_TYPE;
    }
    return false;
}

} // namespace

bool isOpenToEveryone(const QByteArray &folder)
{
    const Handle opened =
        openPath(filecalls::nativePath(filecalls::shownPath(folder)), FILE_READ_ATTRIBUTES | READ_CONTROL);
    QByteArray descriptor =
        opened.isOpen() ? securityOf(opened.get(), DACL_SECURITY_INFORMATION) : QByteArray();
    BOOL isPresent = FALSE;
    BOOL isDefault = FALSE;
    PACL rules = nullptr;
    if (descriptor.isEmpty() ||
        !::GetSecurityDescriptorDacl(descriptor.data(), &isPresent, &rules, &isDefault))
        return false;
    // "Null DACLs and Empty DACLs": without a list everybody may do everything.
    return !isPresent || !rules || letsEveryoneCreate(rules);
}

} // namespace goconf::platform
