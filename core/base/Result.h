// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace goconf {

/// A value or the reason why there is none. Nothing in core throws, and nothing reports failure by bool.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, QString what, QString detail = {})
{
    return tl::unexpected<Error>({code, std::move(what), std::move(detail)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace goconf
