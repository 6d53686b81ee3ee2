// SPDX-License-Identifier: MIT
#pragma once

#include "Plan.h"

#include <CLI/App.hpp>

#include <string>

namespace goconf {

/// Options that mean the same in every command that has them.
void declareJson(CLI::App &word, bool &json);
/// `yes` says in words what the command does with --yes; empty where it never asks.
void declareWriteOptions(CLI::App &word, WriteOptions &options, bool &json, const QString &yes = {});
/// `fallback` says in words what holds without the option; `offered` are the stores that help and completion
/// name.
void declareStore(CLI::App &word, std::string &store, const QString &fallback, const QStringList &offered);

} // namespace goconf
