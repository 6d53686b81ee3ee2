// SPDX-License-Identifier: MIT
// The Windows API without what is rarely used and without the macros min and max. Windows 10 is the oldest
// that Go runs on.
#pragma once

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h> // IWYU pragma: export
