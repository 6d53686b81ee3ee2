// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace goconf::ui {

/// A list and the detail of its current row: side by side, or the one or the other where a page is too narrow
/// for both. As wide as the page.
class ListDetailSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit ListDetailSplitter(QWidget *parent = nullptr);

    /// Takes the list; once, and before the detail.
    void setList(QWidget *list);
    /// Takes the detail, which comes in place of the one before and is as wide; that one is deleted. It is
    /// shown or hidden with the next arrange().
    void setDetail(QWidget *detail);

    /// Where one is shown, this one. Arranges.
    void showList();
    void showDetail();
    /// Shows what there is room for.
    void arrange();
    bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    /// `isNarrow`: the one or the other, so that a way back from the detail is needed.
    void arranged(bool showsList, bool isNarrow);

protected:
    bool hasRoomForBoth() const;

    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_list = nullptr;
    QWidget *m_detail = nullptr;
    bool m_isNarrow = false;
    bool m_showsDetail = false;
};

} // namespace goconf::ui
