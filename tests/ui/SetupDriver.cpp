// SPDX-License-Identifier: MIT
#include "SetupDriver.h"

#include "frame/Page.h"
#include "support/Press.h"
#include "support/Screenshot.h"
#include "support/UiWalk.h"
#include "widgets/InlineMessage.h"

#include <QAbstractButton>
#include <QFile>
#include <QTest>

namespace goconf::test {

using namespace Qt::StringLiterals;

SetupDriver::SetupDriver(SetupHomeLab &lab)
    : m_lab(lab)
    , m_ui(lab.host)
{
    // Where the loader of programs is looked for: the made-up go is linked dynamically.
    for (const QString &name : {u"/lib"_s, u"/lib64"_s})
        QFile::link(name, lab.host.systemRoot + name);
}

bool SetupDriver::press(const QString &button)
{
    return press::button(window(), button);
}

bool SetupDriver::waitFor(const QString &button, int patienceMs)
{
    return QTest::qWaitFor(
        [&] {
            const QAbstractButton *found = press::find(window(), button);
            return found && found->isEnabled();
        },
        patienceMs);
}

bool SetupDriver::toAnswers()
{
    return waitFor(u"Set up Go"_s) && press(u"Set up Go"_s) && waitFor(u"Not now"_s) &&
           waitFor(u"Set up Go"_s);
}

bool SetupDriver::toEnd(int patienceMs)
{
    return waitFor(u"Done"_s, patienceMs);
}

void SetupDriver::key(Qt::Key key)
{
    QWidget *focus = window().focusWidget();
    QTest::keyClick(focus ? focus : &window(), key);
    QCoreApplication::processEvents();
}

QString SetupDriver::focused()
{
    const auto *button = qobject_cast<const QAbstractButton *>(window().focusWidget());
    return button ? button->text().remove(u'&') : QString();
}

bool SetupDriver::tabTo(const QString &button)
{
    constexpr int mostStops = 100;
    for (int i = 0; i < mostStops; ++i) {
        if (focused() == button)
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

QStringList SetupDriver::added() const
{
    QStringList added = m_lab.added();
    added.removeIf([](const QString &path) { return path.startsWith(u".config/goconfigurator"_s); });
    return added;
}

QString SetupDriver::messages()
{
    QStringList said;
    const QList<ui::InlineMessage *> messages = window().findChildren<ui::InlineMessage *>();
    for (const ui::InlineMessage *message : messages) {
        if (message->isVisible())
            said.append(message->accessibleDescription());
    }
    return said.join(u'\n');
}

QString SetupDriver::faults()
{
    const QStringList faults =
        uiwalk::unnamedControls(window()) + uiwalk::mnemonicCollisions(window()) + uiwalk::cutText(window());
    return faults.join(u'\n');
}

QString SetupDriver::faultsInAllShapes(const QString &picture)
{
    QString all;
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_ui.setLanguage(language);
        m_ui.settle();
        for (const QSize size : {QSize(800, 600), QSize(1280, 800)}) {
            m_ui.resize(size.width(), size.height());
            m_ui.settle();
            const QString name = u"%1-%2-%3"_s.arg(picture, language).arg(size.width());
            screenshot::save(window(), name);
            const QString found = faults();
            if (!found.isEmpty())
                all += name + u": "_s + found + u'\n';
        }
    }
    return all;
}

QString SetupDriver::title()
{
    const QList<ui::Page *> pages = window().findChildren<ui::Page *>();
    for (const ui::Page *page : pages) {
        if (page->isVisible())
            return page->title();
    }
    return {};
}

} // namespace goconf::test
