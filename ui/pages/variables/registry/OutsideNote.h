// SPDX-License-Identifier: MIT
#pragma once

#include "frame/Banner.h"

namespace goconf::ui {

/// Which variables another program changed in the registry. Hidden until there is something to tell, and
/// again when it was closed.
class OutsideNote : public Banner
{
    Q_OBJECT

public:
    explicit OutsideNote(QWidget *parent = nullptr);

    /// `hasDraft`: there are pending changes.
    void tell(const QStringList &names, bool hasDraft);
};

} // namespace goconf::ui
