// SPDX-License-Identifier: MIT
#include "env/VariableHelp.h"

#include "env/GoVariables.h"

#include <QRegularExpression>
#include <QtTest>

using namespace goconf;

/// Both languages explain every variable in every field.
class TestVariableHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVariableIsExplained_data();
    void everyVariableIsExplained();
    void nothingElseIsExplained();
    void languagesSayTheSameThings();
    void chineseIsChinese();
    void languageFollowsTheLocale();

private:
    static QStringList fields(const VariableText &text);
};

QStringList TestVariableHelp::fields(const VariableText &text)
{
    return QStringList{text.brief, text.detailed, text.defaultRule} + text.mistakes;
}

void TestVariableHelp::everyVariableIsExplained_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("English") << QStringLiteral("en_GB");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void TestVariableHelp::everyVariableIsExplained()
{
    QFETCH(QString, locale);
    const VariableHelp help(locale);
    const QRegularExpression sentenceEnd(QStringLiteral("[.。](?:\\s|$|(?=\\p{Han}|[A-Za-z0-9-]))"));
    for (const GoVariable &variable : GoVariables::catalogue().all()) {
        const VariableText *text = help.find(variable.name);
        QVERIFY2(text, variable.name);
        QVERIFY2(!text->mistakes.isEmpty(), variable.name);
        for (const QString &field : fields(*text))
            QVERIFY2(field.size() >= 2 && field == field.trimmed(), variable.name);
        const QString end =
            locale.startsWith(QStringLiteral("zh")) ? QStringLiteral("。") : QStringLiteral(".");
        QVERIFY2(text->brief.endsWith(end), variable.name);
        QVERIFY2(text->brief.count(sentenceEnd) >= 2, variable.name);
    }
}

void TestVariableHelp::nothingElseIsExplained()
{
    const VariableHelp help(QStringLiteral("en"));
    QCOMPARE(help.find("GOPROXI"), nullptr);
    QCOMPARE(help.find(""), nullptr);
}

void TestVariableHelp::languagesSayTheSameThings()
{
    const VariableHelp english(QStringLiteral("en"));
    const VariableHelp chinese(QStringLiteral("zh_CN"));
    for (const GoVariable &variable : GoVariables::catalogue().all())
        QCOMPARE(chinese.find(variable.name)->mistakes.size(), english.find(variable.name)->mistakes.size());
}

void TestVariableHelp::chineseIsChinese()
{
    const VariableHelp english(QStringLiteral("en"));
    const VariableHelp chinese(QStringLiteral("zh_CN"));
    // Five words in a row are an English sentence, unless they are one of Go's messages in quotation marks.
    const QRegularExpression sentence(QStringLiteral("(?:\\b[A-Za-z]+[,.]? ){4,}[A-Za-z]+"));
    const QRegularExpression quoted(QStringLiteral("“[^”]*”"));
    const QRegularExpression han(QStringLiteral("[\\x{4E00}-\\x{9FFF}]"));
    const QRegularExpression narrow(QStringLiteral("[\\x{4E00}-\\x{9FFF}][,.;:?!]"));
    for (const GoVariable &variable : GoVariables::catalogue().all()) {
        const QString name = QString::fromLatin1(variable.name);
        for (const QString &field : fields(*chinese.find(variable.name))) {
            QVERIFY2(!QString(field).remove(quoted).contains(sentence), qPrintable(name + field));
            QVERIFY2(!field.contains(narrow), qPrintable(name + field));
            QVERIFY2(!fields(*english.find(variable.name)).contains(field) || !field.contains(u' '),
                     qPrintable(name + field));
        }
        QVERIFY2(chinese.find(variable.name)->brief.contains(han), variable.name);
        QVERIFY2(chinese.find(variable.name)->detailed.contains(han), variable.name);
        for (const QString &field : fields(*english.find(variable.name)))
            QVERIFY2(!field.contains(han), qPrintable(name + field));
    }
}

void TestVariableHelp::languageFollowsTheLocale()
{
    QCOMPARE(VariableHelp(QStringLiteral("zh_CN")).language(), QStringLiteral("zh_CN"));
    QCOMPARE(VariableHelp(QStringLiteral("zh_SG")).language(), QStringLiteral("zh_CN"));
    QCOMPARE(VariableHelp(QStringLiteral("zh_TW")).language(), QStringLiteral("zh_CN"));
    QCOMPARE(VariableHelp(QStringLiteral("de_DE")).language(), QStringLiteral("en"));
    QCOMPARE(VariableHelp(QStringLiteral("C")).language(), QStringLiteral("en"));
}

QTEST_GUILESS_MAIN(TestVariableHelp)
#include "VariableHelp.moc"
