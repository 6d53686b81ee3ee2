// SPDX-License-Identifier: MIT
#include "VersionsHome.h"

#include "FakeSdk.h"
#include "pages/versions/VersionList.h"
#include "support/OwnSdkFolder.h"
#include "support/Press.h"
#include "support/Screenshot.h"
#include "support/UiWalk.h"
#include "widgets/AnswerRow.h"
#include "widgets/InlineMessage.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MonoLabel.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QTest>

namespace goconf::test {

using namespace Qt::StringLiterals;

VersionsHome::VersionsHome()
{
    host().environment.set("PATH", "/nowhere");
    host().environment.set("GOPROXY", "off");
    host().environment.set("GOSUMDB", "off");
    home().write(u".bash_profile"_s, "export PATH=/usr/bin:/bin\n");
}

void VersionsHome::fill()
{
    FakeSdk{"go1.27.3"}.write(home(), ownSdkFolder() + u"/go1.27.3"_s);
    const QString chosen = FakeSdk{"go1.26.8"}.write(home(), ownSdkFolder() + u"/go1.26.8"_s);
    FakeSdk{"go1.22.1"}.write(home(), ownSdkFolder() + u"/go1.22.1"_s);
    FakeSdk{"go1.25.4"}.write(home(), u"sdk/go1.25.4"_s);
    const QString damaged = FakeSdk{"go1.27.1"}.write(home(), u"sdk/go1.27.1"_s);
    QFile::remove(damaged + u"/bin/gofmt"_s);
    makeLink(home(), ownSdkFolder() + u"/current"_s, chosen);
    home().write(u".bash_profile"_s, "export PATH=/usr/bin:/bin\nexport PATH=\"$HOME/" +
                                         ownSdkFolder().toUtf8() +
                                         "/current/bin:$HOME/sdk/go1.25.4/bin:$PATH\"\n");
}

ui::MainWindow &VersionsHome::open(const QString &select)
{
    window().open({u"versions"_s, select});
    return window();
}

ui::VersionList &VersionsHome::list()
{
    return *window().findChild<ui::VersionList *>();
}

QStringList VersionsHome::rows()
{
    QStringList rows;
    const QAbstractItemModel *model = list().view()->model();
    for (int i = 0; i < model->rowCount(); ++i)
        rows.append(model->index(i, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

QString VersionsHome::linked()
{
    return QFileInfo(home().home() + u'/' + ownSdkFolder() + u"/current"_s).canonicalFilePath();
}

QString VersionsHome::said()
{
    QStringList words;
    const QList<QWidget *> widgets = window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool tells =
            qobject_cast<const ui::InlineMessage *>(widget) || qobject_cast<const ui::AnswerRow *>(widget) ||
            qobject_cast<const ui::MonoLabel *>(widget) || qobject_cast<const ui::MarkedLabel *>(widget);
        if (tells && widget->isVisible())
            words.append(widget->accessibleName() + u": "_s + widget->accessibleDescription());
    }
    return words.join(u'\n');
}

bool VersionsHome::offers(const QString &button)
{
    const QAbstractButton *found = press::find(window(), button);
    return found && found->isEnabled();
}

QString VersionsHome::buttonOf(const QString &beginning)
{
    const QList<QAbstractButton *> buttons = window().findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text().startsWith(beginning))
            return button->text();
    }
    return {};
}

void checkLooks(VersionsHome &home, const QString &name)
{
    const std::pair<QSize, QString> sizes[] = {{{1280, 800}, u"1280"_s}, {{800, 600}, u"800"_s}};
    for (const auto &[size, suffix] : sizes) {
        home.resize(size.width(), size.height());
        QVERIFY(home.settle());
        screenshot::save(home.window(), u"versions-"_s + name + u'-' + suffix);
        QCOMPARE(uiwalk::cutText(home.window()), QStringList());
    }
    QCOMPARE(uiwalk::unnamedControls(home.window()), QStringList());
    QCOMPARE(uiwalk::mnemonicCollisions(home.window()), QStringList());
    home.resize(1280, 800);
}

} // namespace goconf::test
