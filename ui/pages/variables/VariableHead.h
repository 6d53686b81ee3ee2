// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace goconf::ui {

class ElidedLabel;
class LinkButton;

/// Above everything about one variable: the way back to the list, its name, a few words about it, and at the
/// right end what is done with it as a whole.
class VariableHead : public QWidget
{
    Q_OBJECT

public:
    explicit VariableHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// In place of those before.
    void setBadges(const QStringList &words);
    /// An action behind those before; belongs to the head.
    LinkButton *addLink(const QString &text, const QString &explanation);

    /// For where list and detail do not fit side by side; there is none at first.
    void setHasWayBack(bool has);
    /// The user can go back: there is a way, and it is seen.
    bool showsWayBack() const;
    void focusWayBack();

Q_SIGNALS:
    void backRequested();

private:
    LinkButton *m_back;
    ElidedLabel *m_title;
    QHBoxLayout *m_badges;
};

} // namespace goconf::ui
