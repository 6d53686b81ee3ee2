// SPDX-License-Identifier: MIT
#include "base/Gcrypt.h"

#include <gcrypt.h>

namespace goconf {

void Gcrypt::initialise()
{
    [[maybe_unused]] static const bool done = [] {
        if (gcry_control(GCRYCTL_INITIALIZATION_FINISHED_P) == 0) {
            gcry_check_version(nullptr);
            // Only hashes and public keys pass through here: no memory must be locked for them.
            gcry_control(GCRYCTL_DISABLE_SECMEM, 0);
            gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
        }
        return true;
    }();
}

} // namespace goconf
