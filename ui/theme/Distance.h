// SPDX-License-Identifier: MIT
#pragma once

namespace goconf::ui::distance {

// The one table of distances, in device-independent pixels. Nothing else names one.

inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
/// Between the window's edge and a page's content.
inline constexpr int page = 28;

inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 8;
/// Of buttons and fields.
inline constexpr int controlHeight = 31;
inline constexpr int chipHeight = 26;
inline constexpr int badgeHeight = 18;
/// Of a row in a list.
inline constexpr int rowHeight = 32;
/// Of a row that gives an answer: mark, statement, evidence, action.
inline constexpr int answerHeight = 64;
inline constexpr int icon = 18;
inline constexpr int mark = 22;
inline constexpr int sidebar = 196;
/// Narrower windows show list and detail one below the other.
inline constexpr int narrowWindow = 900;
/// Of text that is read, not looked through: the wizard, preferences.
inline constexpr int readingWidth = 760;

} // namespace goconf::ui::distance
