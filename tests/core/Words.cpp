// SPDX-License-Identifier: MIT
// The language we speak, and the word that was meant.
#include "base/MessageLanguage.h"
#include "base/NearestWord.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChineseIsChinese_data();
    void everyChineseIsChinese();
    void theStrongestVariableDecides();
    void slipsAreCounted();
    void aSlipIsForgiven();
};

void WordsTest::everyChineseIsChinese_data()
{
    QTest::addColumn<QString>("language");
    for (const char *locale : {"zh", "zh_CN", "zh_CN.UTF-8", "zh_TW", "zh_TW.UTF-8", "zh_HK", "zh_SG",
                               "zh-Hant-TW", "zh_Hans", "zh.UTF-8", "zh@x"})
        QTest::newRow(locale) << u"zh_CN"_s;
    for (const char *locale : {"", "C", "C.UTF-8", "POSIX", "en_US", "de_DE", "zha", "ja_JP"})
        QTest::newRow(locale) << u"en"_s;
}

void WordsTest::everyChineseIsChinese()
{
    QFETCH(QString, language);
    QCOMPARE(messageLanguage(QByteArrayView(QTest::currentDataTag())), language);
}

void WordsTest::theStrongestVariableDecides()
{
    Environment environment(Os::Linux);
    QCOMPARE(messageLanguage(environment), u"en"_s);
    environment.set("LANG", "zh_TW.UTF-8");
    QCOMPARE(messageLanguage(environment), u"zh_CN"_s);
    environment.set("LC_MESSAGES", "en_GB");
    QCOMPARE(messageLanguage(environment), u"en"_s);
    environment.set("LC_ALL", ""); // empty is unset
    QCOMPARE(messageLanguage(environment), u"en"_s);
    environment.set("LC_ALL", "zh_HK");
    QCOMPARE(messageLanguage(environment), u"zh_CN"_s);
}

void WordsTest::slipsAreCounted()
{
    QCOMPARE(slipsBetween("history", "history"), 0);
    QCOMPARE(slipsBetween("histroy", "history"), 1);
    QCOMPARE(slipsBetween("histry", "history"), 1);
    QCOMPARE(slipsBetween("", "env"), 3);
    QCOMPARE(slipsBetween("unset", "set"), 2);
}

void WordsTest::aSlipIsForgiven()
{
    const QByteArrayList words{"env", "set", "unset", "path", "history", "undo", "completion"};
    QCOMPARE(nearestWord("hsitory", words), QByteArray("history"));
    QCOMPARE(nearestWord("evn", words), QByteArray("env"));
    QCOMPARE(nearestWord("sett", words), QByteArray("set"));
    QCOMPARE(nearestWord("nonsense", words), QByteArray());
    QCOMPARE(nearestWord("", words), QByteArray());
    QCOMPARE(nearestWord(QByteArray(100'000, 'x'), words), QByteArray());
}

QTEST_GUILESS_MAIN(WordsTest)
#include "Words.moc"
