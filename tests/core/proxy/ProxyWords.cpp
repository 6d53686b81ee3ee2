// SPDX-License-Identifier: MIT
#include "proxy/ProxyWords.h"

#include <QTest>

using namespace goconf;

class ProxyWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
};

void ProxyWordsTest::says_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *value, const char *words) {
        QTest::newRow(value) << QByteArray(value) << QString::fromUtf8(words);
    };
    row("https://a.example|https://b.example,direct",
        "First a.example, then b.example on any error, then directly");
    row("https://me:secret@a.example/x,off", "First a.example, then nowhere else");
    row("https://a.example|direct", "First a.example, then directly on any error");
    row("https://a.example", "Only from a.example");
    row("direct", "Directly from their repositories");
    row("off", "Nothing is downloaded");
    row("ftp://a.example", "");
}

void ProxyWordsTest::says()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, words);
    QCOMPARE(proxyWords(value, Os::Linux), words);
}

QTEST_GUILESS_MAIN(ProxyWordsTest)
#include "ProxyWords.moc"
