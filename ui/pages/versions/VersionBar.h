// SPDX-License-Identifier: MIT
#pragma once

#include "pages/versions/OfferedReleases.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace goconf::ui {

class Button;
class FilterChips;
class SearchField;

/// Above the list: filter, whether what is there or what can be installed is looked at, and of the latter
/// from where.
class VersionBar : public QWidget
{
    Q_OBJECT

public:
    enum class Shelf { Installed, Releases };

    explicit VersionBar(QWidget *parent = nullptr);

    Shelf shelf() const;
    void setShelf(Shelf shelf);
    /// Negative: not known yet.
    void setCounts(int installed, int releases);
    ReleasePlace place() const;
    /// Also releases that nobody mends any more, and previews.
    bool wantsAll() const;
    void setWantsAll(bool all);
    SearchField *search() const { return m_search; }
    void retranslate();

Q_SIGNALS:
    void shelfChanged();
    void placeChanged();
    void wantsAllChanged();
    void fileRequested();
    void projectRequested();

private:
    void showChips();

    SearchField *m_search;
    FilterChips *m_chips;
    Button *m_project;
    QWidget *m_sources;
    QLabel *m_from;
    QComboBox *m_place;
    QCheckBox *m_all;
    Button *m_file;
    int m_installed = -1;
    int m_releases = -1;
};

} // namespace goconf::ui
