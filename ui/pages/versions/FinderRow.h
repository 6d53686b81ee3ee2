// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace goconf::ui {

/// Kinds of programs that look for go and find the same: which one, by which line, and whether that is the Go
/// which is looked at.
class FinderRow : public QWidget
{
    Q_OBJECT

public:
    struct Answer
    {
        /// "a new zsh", or several of them.
        QString who;
        /// FILE:LINE of the entry of PATH; empty when nobody knows.
        QString where;
        /// The program that it starts; of one that is hidden, this Go's.
        QString program;
        enum class State {
            Wins,   ///< this Go is found first
            Hidden, ///< another one is found before it
            Absent, ///< PATH does not lead to it
        } state = State::Absent;
        /// Behind Hidden and Absent: what is found in its place, such as "Go 1.22.2"; empty: nothing.
        QString rival;
        /// Where PATH can be made to lead to the chosen Go first; empty: nowhere, or nobody asks for that.
        QStringList stores = {};

        /// But for who, and for where that can be changed.
        bool isSameAs(const Answer &other) const
        {
            return where == other.where && program == other.program && state == other.state &&
                   rival == other.rival;
        }
    };

    explicit FinderRow(const Answer &answer, QWidget *parent = nullptr);

Q_SIGNALS:
    /// These programs shall find it too.
    void entryRequested(const QStringList &stores);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeNames(const Answer &answer);
    QWidget *makeProgram(const Answer &answer);
    QWidget *makeEntry(const Answer &answer);

    bool m_wins;
};

} // namespace goconf::ui
