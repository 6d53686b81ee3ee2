// SPDX-License-Identifier: MIT
#pragma once

#include "base/Problem.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace goconf::ui {

class Button;
class ProblemList;

/// Asks for the name of a variable: of a new one, or a new one for an old one. Checks it while it is typed.
class NameForm : public QWidget
{
    Q_OBJECT

public:
    /// What is wrong with a name; it is accepted when there is no error.
    using Judge = std::function<Problems(const QByteArray &name)>;

    explicit NameForm(QWidget *parent = nullptr);

    /// Other rules than those of shells, with a sentence that says them.
    void setRules(Judge judge, const QString &rules);
    /// `title` above the field, `action` on the button, `name` to begin with. Takes the focus. No name for
    /// which `isTaken` holds is accepted.
    void ask(const QString &title, const QString &action, const QByteArray &name = {},
             std::function<bool(const QByteArray &)> isTaken = {});

Q_SIGNALS:
    void named(const QByteArray &name);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void accept();

    QLabel *m_title;
    QLineEdit *m_field;
    ProblemList *m_problems;
    Button *m_accept;
    Button *m_cancel;
    QByteArray m_begin;
    Judge m_judge;
    std::function<bool(const QByteArray &)> m_isTaken;
};

} // namespace goconf::ui
