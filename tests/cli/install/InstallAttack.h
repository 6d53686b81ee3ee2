// SPDX-License-Identifier: MIT
#pragma once

#include "InstallHome.h"

#include <functional>

namespace goconf::test {

/// How an answer of a server is changed.
using AnswerChange = std::function<void(ServedAnswer &)>;

/// What is to be installed.
FakeToolchain goodToolchain();
/// Another good zip of the same version.
FakeToolchain evilToolchain();

/// A server whose answers for one path are changed.
void changeAnswers(ToolchainServer &server, const QByteArray &path, const AnswerChange &change);

/// The error that each of two tries ends in, where nothing may be left after either.
QString codeOfTwo(const InstallHome &home, const QByteArrayList &arguments);

} // namespace goconf::test
