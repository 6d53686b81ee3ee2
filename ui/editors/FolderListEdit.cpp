// SPDX-License-Identifier: MIT
#include "editors/FolderListEdit.h"

#include "base/PathBytes.h"
#include "editors/ExactText.h"
#include "editors/FolderInspector.h"
#include "editors/FolderListButtons.h"
#include "editors/FolderRowDelegate.h"
#include "stores/windows/WindowsPathList.h"
#include "theme/Distance.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

namespace {

/// Longer lists scroll.
constexpr int mostRows = 9;

} // namespace

FolderListEdit::FolderListEdit(Os os, const QByteArray &writableBelow, FolderInspector &folders,
                               QWidget *parent)
    : FolderListEdit(
          os, new FolderListModel([&folders](const QByteArray &folder) { return folders.facts(folder); }),
          new FolderRowDelegate, parent)
{
    m_model->setMustBeWritable(
        [writableBelow](const QByteArray &folder) { return folder.startsWith(writableBelow); });
    connect(&folders, &FolderInspector::changed, this, [this] {
        m_model->refreshMarks();
        Q_EMIT remarksChanged();
    });
}

FolderListEdit::FolderListEdit(Os os, FolderListModel *model, QStyledItemDelegate *delegate, QWidget *parent)
    : ValueEditor(parent)
    , m_os(os)
    , m_model(model)
    , m_view(new QListView(this))
    , m_buttons(new FolderListButtons(this))
{
    m_model->setParent(this);
    if (m_os.isWindows())
        m_model->setEnd(&WindowsPathList::endOf);
    prepareView(delegate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    auto *framed = new QVBoxLayout; // the frame is painted around it
    framed->setContentsMargins(2, 2, 2, 2);
    framed->addWidget(m_view);
    layout->addLayout(framed);
    layout->addWidget(m_buttons);
    connectParts();
    updateButtons();
    fitHeight();
}

void FolderListEdit::prepareView(QStyledItemDelegate *delegate)
{
    m_view->setModel(m_model);
    delegate->setParent(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setFont(typography::fixed());
    m_view->setUniformItemSizes(true);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
}

void FolderListEdit::connectParts()
{
    connect(m_model, &FolderListModel::edited, this, [this] {
        m_isChanged = m_model->steps() > 0;
        fitHeight();
        updateButtons();
        Q_EMIT edited();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FolderListEdit::updateButtons);
    connect(m_buttons, &FolderListButtons::addRequested, this, &FolderListEdit::add);
    connect(m_buttons, &FolderListButtons::folderChosen, this, [this](const QString &path) {
        m_model->add(m_os.isWindows() ? WindowsPathList::entryOf(pathBytes(QDir::toNativeSeparators(path)))
                                      : pathBytes(path));
    });
    connect(m_buttons, &FolderListButtons::removeRequested, this, &FolderListEdit::remove);
    connect(m_buttons, &FolderListButtons::moveRequested, this, &FolderListEdit::move);
    connect(m_view->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this] {
        // Not at once: the view is still speaking.
        const QPersistentModelIndex added = m_unnamed;
        QMetaObject::invokeMethod(this, [this, added] { dropUnnamed(added); }, Qt::QueuedConnection);
    });
}

void FolderListEdit::setReadOnly()
{
    m_isReadOnly = true;
    m_buttons->hide();
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragDropMode(QAbstractItemView::NoDragDrop);
}

QByteArrayList FolderListEdit::foldersOf(const QByteArray &value) const
{
    if (value.isEmpty())
        return {};
    // Between quotation marks, the separator is a letter like others there.
    return m_os.isWindows() ? WindowsPathList::parse(value, Environment(m_os)).entries()
                            : value.split(m_os.listSeparator());
}

void FolderListEdit::setValue(const QByteArray &value)
{
    m_original = value;
    m_isChanged = false;
    m_model->setFolders(foldersOf(value));
    fitHeight();
    updateButtons();
}

QByteArray FolderListEdit::value() const
{
    if (!m_isChanged)
        return m_original;
    QByteArrayList folders = m_model->folders();
    if (isUnnamed())
        folders.removeAt(m_unnamed.row());
    return folders.join(m_os.listSeparator());
}

Problems FolderListEdit::remarks() const
{
    const QByteArrayList folders = m_model->folders();
    Problems problems;
    if (m_isChanged && m_os.isWindows() &&
        std::any_of(folders.cbegin(), folders.cend() - (folders.isEmpty() ? 0 : 1),
                    &WindowsPathList::isOpen)) {
        problems.append(
            {Severity::Warning,
             tr("a quotation mark without its second one takes in the entries that stand behind it"),
             tr("take it out, or move its entry to the end")});
    }
    if (m_isChanged && std::any_of(folders.cbegin(), folders.cend(), [this](const QByteArray &folder) {
            return foldersOf(folder).size() > 1;
        })) {
        problems.append(
            {Severity::Warning,
             tr("“%1” separates the folders of the list").arg(QChar::fromLatin1(m_os.listSeparator())),
             m_os.isWindows() ? tr("this entry becomes two: put quotation marks around it if it is one")
                              : tr("this entry becomes two")});
    }
    QStringList signs;
    for (const QByteArray &folder : folders) {
        const ExactText text(folder);
        signs += text.signsIn(text.shown());
    }
    signs.removeDuplicates();
    return problems + ExactText::remarks(signs);
}

void FolderListEdit::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void FolderListEdit::setSubject(const QString &name)
{
    m_view->setAccessibleName(tr("Folders of %1").arg(name));
    m_view->setAccessibleDescription(m_isReadOnly ? tr("These can only be looked at.")
                                                  : tr("F2 edits, Insert adds, Delete takes out, Alt with an "
                                                       "arrow key moves a folder up or down."));
}

bool FolderListEdit::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_isReadOnly)
        return false;
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        move(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (key == Qt::Key_Insert)
        add();
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        remove();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid())
        m_view->edit(m_view->currentIndex());
    else
        return false;
    return true;
}

bool FolderListEdit::eventFilter(QObject *watched, QEvent *event)
{
    // What is typed into a row and not used there comes by here too.
    if (watched == m_view && m_view->hasFocus() && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        return handleSteps(*press) || handleKey(press->key(), press->modifiers());
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return ValueEditor::eventFilter(watched, event);
}

void FolderListEdit::keyPressEvent(QKeyEvent *event)
{
    if (!handleSteps(*event))
        ValueEditor::keyPressEvent(event);
}

bool FolderListEdit::handleSteps(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo))
        return undo();
    return event.matches(QKeySequence::Redo) && redo();
}

bool FolderListEdit::step(bool (FolderListModel::*way)())
{
    const int row = m_view->currentIndex().row();
    if (!(m_model->*way)())
        return false;
    m_view->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1)));
    return true;
}

void FolderListEdit::add()
{
    const QModelIndex added = m_model->index(m_model->add({}));
    m_unnamed = added;
    Q_EMIT edited(); // the value is without it again
    m_view->setCurrentIndex(added);
    m_view->edit(added);
}

bool FolderListEdit::isUnnamed() const
{
    return m_unnamed.isValid() && m_unnamed.data(FolderListModel::FolderRole).toByteArray().isEmpty();
}

void FolderListEdit::dropUnnamed(const QPersistentModelIndex &added)
{
    if (!added.isValid() || added != m_unnamed)
        return; // another row was closed
    const bool isNothing = isUnnamed();
    const int row = std::exchange(m_unnamed, QPersistentModelIndex()).row();
    if (!isNothing)
        return;
    m_model->removeRows(row, 1);
    m_view->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
}

void FolderListEdit::remove()
{
    const int row = m_view->currentIndex().row();
    m_model->removeRows(row, 1);
    m_view->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
}

void FolderListEdit::move(int step)
{
    const int row = m_view->currentIndex().row();
    // By Qt's rule the target is the row in front of which it comes to stand.
    m_model->moveRows({}, row, 1, {}, step < 0 ? row - 1 : row + 2);
    updateButtons();
}

void FolderListEdit::updateButtons()
{
    const bool hadFocus = m_buttons->isAncestorOf(QApplication::focusWidget());
    m_buttons->setCurrent(m_view->currentIndex().row(), m_model->rowCount());
    // A button that can be pressed no more hands the focus to whatever comes next.
    if (hadFocus && !m_buttons->isAncestorOf(QApplication::focusWidget()))
        takeFocus();
}

void FolderListEdit::fitHeight()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < mostRows * distance::rowHeight; ++row)
        height += m_view->sizeHintForRow(row);
    m_view->setFixedHeight(qBound(distance::rowHeight, height, mostRows * distance::rowHeight));
    update();
}

void FolderListEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    const bool isActive = m_view->hasFocus();
    shapes::panel(painter, m_view->geometry().adjusted(-2, -2, 2, 2), distance::controlRadius, t.card,
                  isActive ? t.accent : t.line, isActive ? 2 : 1);
}

} // namespace goconf::ui
