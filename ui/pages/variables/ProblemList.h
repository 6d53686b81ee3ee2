// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"

#include <QWidget>

class QVBoxLayout;

namespace goconf::ui {

/// Problems of a value, one below the other, the worst first: warnings and errors on their tint, remarks in
/// quiet words. Takes no room when there are none.
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    /// Nothing is built anew when they are the same.
    void setProblems(const Problems &problems);
    bool hasErrors() const;

private:
    QVBoxLayout *m_layout;
    Problems m_problems;
};

} // namespace goconf::ui
