// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/InstalledSdks.h"
#include "sdk/SdkRemover.h"
#include "widgets/Card.h"

#include <QHash>

#include <optional>

class QVBoxLayout;

namespace goconf::ui {

class AnswerRow;
class Button;
class CommandLine;
class InlineMessage;
class Workspace;

/// Removes a Go for good: what goes and how much that is, then the button that says so. Where that cannot be,
/// why, and what can be done instead: choose another one, or type a command.
class RemovalSection : public Card
{
    Q_OBJECT

public:
    explicit RemovalSection(Workspace &workspace, QWidget *parent = nullptr);

    void setSdk(std::shared_ptr<const InstalledSdks> sdks, const Sdk &sdk);
    void retranslate();

Q_SIGNALS:
    /// The Go at that GOROOT is gone.
    void removed(const QString &root);
    /// It could not be removed, or not all of it; why is shown.
    void failed();
    /// Another Go has to be chosen first.
    void otherRequested();

private:
    void plan();
    void ask();
    void remove();
    void take(const QString &root, const Result<bool> &done);
    void update();
    void refuse();
    /// Why not, for people who sit at the window.
    QString refusal() const;
    bool isOurs() const;
    /// Programs that find it first.
    QStringList users() const;
    void setButtons();
    /// Shows what goes, or hides it.
    void showItems(bool shown);
    void showFailure();

    Workspace &m_workspace;
    AnswerRow *m_row;
    Button *m_ask;
    Button *m_other;
    CommandLine *m_command;
    QWidget *m_panel;
    QVBoxLayout *m_items;
    InlineMessage *m_failure;
    Button *m_keep;
    Button *m_delete;
    std::shared_ptr<const InstalledSdks> m_sdks;
    Sdk m_sdk;
    /// Nothing while it is being looked at.
    std::optional<Result<SdkRemoval>> m_plan;
    /// GOROOT of the one that is being removed; empty: none.
    QString m_removing;
    /// By GOROOT, why a removal failed, until the user goes on.
    QHash<QString, Error> m_failed;
};

} // namespace goconf::ui
