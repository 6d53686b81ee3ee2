// SPDX-License-Identifier: MIT
#include "widgets/Severities.h"

#include "theme/Tokens.h"

#include <QCoreApplication>

namespace goconf::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::Standing)
};

} // namespace

Standing standingOf(Severity severity)
{
    switch (severity) {
    case Severity::Info: return Standing::Neutral;
    case Severity::Warning: return Standing::Warning;
    case Severity::Error: return Standing::Error;
    }
    Q_UNREACHABLE();
}

Standing standingOf(const Problems &problems)
{
    Standing worst = Standing::Good;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            return Standing::Error;
        if (problem.severity == Severity::Warning)
            worst = Standing::Warning;
    }
    return worst;
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Good: return Text::tr("good");
    case Standing::Warning: return Text::tr("warning");
    case Standing::Error: return Text::tr("error");
    case Standing::Neutral:
    case Standing::Accent: return Text::tr("information");
    }
    Q_UNREACHABLE();
}

IconName standingIcon(Standing standing)
{
    switch (standing) {
    case Standing::Good: return IconName::Check;
    case Standing::Warning: return IconName::Exclamation;
    case Standing::Error: return IconName::Cross;
    case Standing::Neutral:
    case Standing::Accent: return IconName::Dash;
    }
    Q_UNREACHABLE();
}

QColor standingColour(Standing standing, const QWidget *widget)
{
    const Tokens &t = Tokens::of(widget);
    switch (standing) {
    case Standing::Good: return t.good;
    case Standing::Warning: return t.warning;
    case Standing::Error: return t.error;
    case Standing::Neutral: return t.quiet;
    case Standing::Accent: return t.accent;
    }
    Q_UNREACHABLE();
}

QColor standingTint(Standing standing, const QWidget *widget)
{
    const Tokens &t = Tokens::of(widget);
    switch (standing) {
    case Standing::Good: return t.goodTint;
    case Standing::Warning: return t.warningTint;
    case Standing::Error: return t.errorTint;
    case Standing::Neutral: return t.neutralTint;
    case Standing::Accent: return t.accentTint;
    }
    Q_UNREACHABLE();
}

} // namespace goconf::ui
