// SPDX-License-Identifier: MIT
#pragma once

#include "setup/SetupPlan.h"

namespace goconf::ui::setupwords {

// What the answers of the set-up say: a short bold statement, and quiet evidence with marked parts
// (MarkedText.h).

QString statementOf(const SetupGo &go, const SetupSurvey &survey);
QString evidenceOf(const SetupGo &go, const Host &host);

/// GOPATH; empty: the one that there is.
QString statementOf(const QString &goPath, const SetupSurvey &survey, const Host &host);

/// Why it is fit; empty of one that the user chose.
QString evidenceOf(const QString &goPath, const SetupSurvey &survey);

/// GOPROXY; empty: the one that there is.
QString statementOf(const QByteArray &goProxy, const SetupSurvey &survey, const Host &host);
/// What was measured on the way; empty when nobody was asked.
QString evidenceOf(const QByteArray &goProxy, const SetupSurvey &survey, const Host &host);

QString statementOf(const QVector<ShellKind> &shells);

/// "PATH gets one entry in ~/.profile and ~/.bashrc"; empty when no file gets one.
QString filesWithPath(const SetupPlan &plan, const Host &host);

/// For "%n second(s)". At least one: nobody says "0 seconds".
int seconds(qint64 ms);

} // namespace goconf::ui::setupwords
