// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

#include <map>

namespace goconf::test {

/// Good and bad values of each variable that go looks at, to begin with; random changes of them follow.
const std::map<QByteArray, QByteArrayList> &refusalValues();

} // namespace goconf::test
