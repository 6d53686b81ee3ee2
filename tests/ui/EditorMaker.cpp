// SPDX-License-Identifier: MIT
#include "EditorMaker.h"

#include "editors/EditorRegistry.h"

#include <QTest>

namespace goconf::test {

using namespace goconf::ui;

std::unique_ptr<ValueEditor> EditorMaker::editorOf(const QByteArray &name, const QByteArray &value)
{
    const EditorContext context{
        .name = name, .variable = GoVariables::catalogue().find(name), .os = Os::Linux, .folders = m_folders};
    return std::unique_ptr<ValueEditor>(makeEditor(context, value, false, nullptr));
}

std::unique_ptr<ValueEditor> EditorMaker::shownEditorOf(const QByteArray &name, const QByteArray &value)
{
    std::unique_ptr<ValueEditor> editor = editorOf(name, value);
    editor->resize(520, 300);
    editor->show();
    editor->activateWindow();
    if (!QTest::qWaitForWindowActive(editor.get()))
        qWarning("the editor has no focus");
    editor->takeFocus();
    return editor;
}

void typeInto(QWidget &root, const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : &root, text);
}

void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace goconf::test
