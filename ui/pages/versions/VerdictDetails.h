// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/SdkVerdict.h"

#include <QWidget>

class QVBoxLayout;

namespace goconf::ui {

/// By name, what about a Go is not as it was released: files, settings in its go.env, permissions, and what
/// no release has. Hidden while there is nothing.
class VerdictDetails : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictDetails(QWidget *parent = nullptr);

    void show(const SdkVerdict &verdict);
    void clear();

private:
    void addLine(const QString &what, const QString &words);
    void addMore(qsizetype left);
    void addFiles(const SdkVerdict &verdict);
    void addEdits(const SdkVerdict &verdict);
    void addModes(const SdkVerdict &verdict);
    void addOthers(const SdkVerdict &verdict);

    QVBoxLayout *m_lines;
};

} // namespace goconf::ui
