// SPDX-License-Identifier: MIT
// Which language goconf speaks, and that it speaks only one.
#include "GoconfRun.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseIsSpokenWhereAsked_data();
    void chineseIsSpokenWhereAsked();
    void keysAndCodesAreNeverTranslated();
    void pathsStandApartFromChinese();
    void noEnglishStandsInChinese_data();
    void noEnglishStandsInChinese();
};

void LanguageTest::chineseIsSpokenWhereAsked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<bool>("chinese");
    QTest::newRow("LANG") << QByteArray("LANG") << QByteArray("zh_CN.UTF-8") << true;
    QTest::newRow("LC_MESSAGES") << QByteArray("LC_MESSAGES") << QByteArray("zh_CN.UTF-8") << true;
    QTest::newRow("LC_ALL") << QByteArray("LC_ALL") << QByteArray("zh_CN") << true;
    QTest::newRow("German") << QByteArray("LANG") << QByteArray("de_DE.UTF-8") << false;
    QTest::newRow("C") << QByteArray("LC_ALL") << QByteArray("C") << false;
}

void LanguageTest::chineseIsSpokenWhereAsked()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, locale);
    QFETCH(bool, chinese);
    const TempHome home;
    Host host = home.host();
    host.environment.set(name, locale);
    const QString help = QString::fromUtf8(runGoconf(host, {"--help"}).out);
    QCOMPARE(help.contains(u"撤销"_s), chinese);
}

void LanguageTest::keysAndCodesAreNeverTranslated()
{
    const TempHome home;
    Host host = home.host();
    const GoconfRun english = runGoconf(host, {"undo", "--json"});
    host.environment.set("LANG", "zh_CN.UTF-8");
    const GoconfRun chinese = runGoconf(host, {"undo", "--json"});
    const QJsonObject first = english.json().value(u"error"_s).toObject();
    const QJsonObject second = chinese.json().value(u"error"_s).toObject();
    QCOMPARE(second.keys(), first.keys());
    QCOMPARE(second.value(u"code"_s), first.value(u"code"_s));
    QVERIFY(second.value(u"what"_s) != first.value(u"what"_s));
}

/// A path begins with a sign, so that a character right before it seems to be a part of it.
void LanguageTest::pathsStandApartFromChinese()
{
    const TempHome home;
    Host host = home.host();
    host.environment.set("LANG", "zh_CN.UTF-8");
    home.write(u".bash_profile"_s, "export GOFLAGS=-x\n");
    QVERIFY(QDir().mkpath(home.path(u".config/environment.d/50.conf"_s)));
    static const QRegularExpression glued(u"[\u4e00-\u9fff]/"_s);
    for (const QByteArrayList &arguments : {QByteArrayList{"set", "--store", "bash", "GOPROXY=direct"},
                                            {"undo"},
                                            {"undo", "--json"},
                                            {"unset", "GOFLAGS"},
                                            {"set", "--store", "environment.d", "A=1"},
                                            {"history"}}) {
        const GoconfRun run = runGoconf(host, arguments);
        const QString said = QString::fromUtf8(run.out + run.err);
        QVERIFY2(!said.contains(glued), qPrintable(said));
        if (arguments.constFirst() == "unset")
            QVERIFY2(said.contains(u"（/"_s), qPrintable(said));
    }
}

void LanguageTest::noEnglishStandsInChinese_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("nothing") << QByteArrayList{};
    for (const char *line : {"nonsense",
                             "-x",
                             "--",
                             "env --view",
                             "env --view x",
                             "env --view process --view desktop",
                             "env --changed=x",
                             "env -w A=1",
                             "env A=1",
                             "set",
                             "set a",
                             "set --dry-run=x A=1",
                             "set --store",
                             "set --store x A=1",
                             "set --store bash --store zsh A=1",
                             "unset",
                             "path",
                             "path x",
                             "path add",
                             "path add a b",
                             "path add ~a",
                             "undo a b",
                             "completion",
                             "completion csh",
                             "completion zsh fish",
                             "history x",
                             "version x",
                             "help x"})
        QTest::newRow(line) << QByteArray(line).split(' ');
}

/// Words of English have small letters only; ours are names of commands, options and stores.
void LanguageTest::noEnglishStandsInChinese()
{
    QFETCH(QByteArrayList, arguments);
    const TempHome home;
    Host host = home.host();
    host.environment.set("LANG", "zh_CN.UTF-8");
    const QStringList names{u"goconf"_s,  u"env"_s,         u"set"_s, u"bash"_s, u"zsh"_s,      u"fish"_s,
                            u"sh"_s,      u"pwsh"_s,        u"go"_s,  u"file"_s, u"process"_s,  u"terminal"_s,
                            u"desktop"_s, u"environment"_s, u"d"_s,   u"csh"_s,  u"nonsense"_s, u"shell"_s};
    static const QRegularExpression word(u"[a-z]+"_s);
    for (const QByteArrayList &more : {QByteArrayList{}, QByteArrayList{"--json"}}) {
        const GoconfRun run = runGoconf(host, arguments + more);
        QCOMPARE(run.exitCode, 2);
        const QJsonObject error = more.isEmpty() ? QJsonObject() : run.json().value(u"error"_s).toObject();
        const QString said = more.isEmpty()
                                 ? QString::fromUtf8(run.err)
                                 : error.value(u"what"_s).toString() + error.value(u"detail"_s).toString();
        for (auto match = word.globalMatch(said); match.hasNext();) {
            const QString found = match.next().captured();
            QVERIFY2(names.contains(found) || arguments.join(' ').contains(found.toUtf8()) ||
                         found == "help"_L1 || found == "json"_L1,
                     qPrintable(said));
        }
    }
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "Language.moc"
