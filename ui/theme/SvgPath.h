// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>

#include <optional>

class QByteArray;

namespace goconf::ui::svg {

/// The outline that the data of an SVG path describe (the attribute `d`), in the units of the drawing: the
/// commands M, L, H, V, C, A and Z, absolute and relative, each repeated as often as numbers follow. Arcs are
/// those of circles. nullopt for what is not path data, and for the commands that our drawings have no use
/// for. Source: "Scalable Vector Graphics (SVG) 1.1", 8.3 Path data and F.6 Elliptical arc implementation
/// notes.
std::optional<QPainterPath> path(const QByteArray &data);

} // namespace goconf::ui::svg
