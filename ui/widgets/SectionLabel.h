// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace goconf::ui {

/// The words above a part of a page.
class SectionLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace goconf::ui
