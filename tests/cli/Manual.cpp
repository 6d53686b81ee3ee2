// SPDX-License-Identifier: MIT
// The manual page names every command and option that the program has.
#include "GoconfRun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> optionsIn(const QByteArrayList &command)
{
    const TempHome home;
    const QString help = QString::fromUtf8(runGoconf(home.host(), command + QByteArrayList{"--help"}).out);
    static const QRegularExpression option(u"--([a-z-]+)"_s);
    QSet<QString> names;
    for (auto match = option.globalMatch(help); match.hasNext();)
        names.insert(match.next().captured(1));
    return names;
}

} // namespace

class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryCommandAndOption();
};

void ManualTest::namesEveryCommandAndOption()
{
    QFile file(QStringLiteral(GOCONF_MANUAL));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll());
    for (const char *line :
         {"env", "set", "unset", "path add", "path remove", "history", "undo", "completion"}) {
        const QByteArrayList command = QByteArray(line).split(' ');
        QVERIFY2(manual.contains(u".Cm "_s + QString::fromLatin1(command.first())), line);
        const QSet<QString> options = optionsIn(command);
        QVERIFY2(options.contains(u"help"_s), line);
        for (const QString &option : options)
            QVERIFY2(manual.contains(u"Fl -"_s + option), qPrintable(option));
    }
}

QTEST_GUILESS_MAIN(ManualTest)
#include "Manual.moc"
