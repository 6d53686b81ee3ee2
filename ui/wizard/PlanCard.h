// SPDX-License-Identifier: MIT
#pragma once

#include "setup/SetupPlan.h"
#include "widgets/Card.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace goconf::ui {

class LinkButton;
class MarkedLabel;

/// "This will happen": the plan in numbers, then as a list, and every line of it on demand; below it what the
/// user should know of it.
class PlanCard : public Card
{
    Q_OBJECT

public:
    /// The host must outlive it.
    explicit PlanCard(const Host &host, QWidget *parent = nullptr);

    void setPlanning();
    /// `further` are problems that the look found.
    void setPlan(const SetupPlan &plan, const Problems &further);
    void setError(const Error &error, const Problems &further);
    void retranslate();

private:
    void showLines(bool shown);
    void showWords();
    void showProblems();

    const Host &m_host;
    QLabel *m_title;
    LinkButton *m_show;
    MarkedLabel *m_summary;
    QVBoxLayout *m_layout;
    QWidget *m_problemList = nullptr;
    QWidget *m_lines = nullptr;
    std::optional<SetupPlan> m_plan;
    std::optional<Error> m_error;
    Problems m_problems;
};

} // namespace goconf::ui
