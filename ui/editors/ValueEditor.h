// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"

#include <QByteArray>
#include <QWidget>

namespace goconf::ui {

/// Edits one value. What was set comes back byte for byte until the user changes it, and a change of one part
/// leaves the bytes of the others alone.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Without edited().
    virtual void setValue(const QByteArray &value) = 0;
    virtual QByteArray value() const = 0;
    /// What the value leads to on this machine, such as a folder that is missing: beside validateValue(),
    /// which looks at the value alone.
    virtual Problems remarks() const { return {}; }
    /// What the value is of, for people who hear the window: each part says it.
    virtual void setSubject(const QString &name) = 0;
    /// Puts the keyboard into the part where editing begins. Editors have no focus proxy: with one,
    /// QWidget::setTabOrder (Qt 6.4) tears the chain of the Tab key apart.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    /// By the user, with every key.
    void edited();
    /// remarks() may say something else now.
    void remarksChanged();
    /// Parts that the keyboard reaches came or went.
    void partsChanged();
};

} // namespace goconf::ui
