// SPDX-License-Identifier: MIT
#include "sdk/release/Release.h"

#include <algorithm>

namespace goconf {

const ReleaseFile *Release::fileFor(const QByteArray &goos, const QByteArray &goarch) const
{
    if (!files)
        return nullptr;
    const auto found = std::find_if(files->cbegin(), files->cend(), [&](const ReleaseFile &file) {
        return file.toolchain.goos == goos && file.toolchain.goarch == goarch;
    });
    return found == files->cend() ? nullptr : &*found;
}

} // namespace goconf
