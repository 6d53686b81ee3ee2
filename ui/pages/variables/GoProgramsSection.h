// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/GoProgramsOnPath.h"

#include <QWidget>

class QLabel;

namespace goconf::ui {

class Card;
class MarkedLabel;
class Workspace;

/// Who finds the programs that go install makes: for every shell whether GOBIN, or bin in GOPATH, stands in
/// its PATH, and the way to put it there.
class GoProgramsSection : public QWidget
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit GoProgramsSection(Workspace &workspace, QWidget *parent = nullptr);

    /// Looks anew, off the GUI thread.
    void setFolder(const QByteArray &folder);

Q_SIGNALS:
    /// Parts that the keyboard reaches came or went.
    void partsChanged();

private:
    void show(const QVector<GoProgramsOnPath> &answers);
    void addRow(const GoProgramsOnPath &answer);
    /// The store whose PATH a finder reads; empty where there is none to write to.
    QString storeOf(const GoProgramsOnPath &answer) const;

    Workspace &m_workspace;
    QLabel *m_title;
    MarkedLabel *m_state;
    Card *m_rows;
    QByteArray m_folder;
    /// Which look was the last one.
    int m_round = 0;
    QVector<GoProgramsOnPath> m_answers;
};

} // namespace goconf::ui
