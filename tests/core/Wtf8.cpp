// SPDX-License-Identifier: MIT
// Text of Windows goes into bytes and back without loss.
#include "base/Wtf8.h"

#include "base/WindowsName.h"
#include "support/Rounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class Wtf8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextComesBack();
    void isUtf8WhereItCanBe();
    void knowsWhatItIsNot_data();
    void knowsWhatItIsNot();
    void namesAreEqualWhateverTheirCase();
};

void Wtf8Test::anyTextComesBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < rounds(5000); ++i) {
        QString text;
        const int length = random.bounded(12);
        for (int j = 0; j < length; ++j) {
            const int sort = random.bounded(4);
            text += QChar(char16_t(sort == 0   ? random.bounded(0x80)
                                   : sort == 1 ? 0xd800 + random.bounded(0x800)
                                               : random.bounded(0x10000)));
        }
        const std::optional<QString> back = fromWtf8(toWtf8(text));
        QVERIFY(back);
        QCOMPARE(*back, text);
        if (text.isValidUtf16())
            QCOMPARE(toWtf8(text), text.toUtf8());
    }
}

void Wtf8Test::isUtf8WhereItCanBe()
{
    QCOMPARE(toWtf8(u"aß中😀"), QByteArray("aß中😀"));
    QCOMPARE(toWtf8(QString(QChar(0xd800))), QByteArray("\xed\xa0\x80"));
}

void Wtf8Test::knowsWhatItIsNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("stray byte") << QByteArray("\x80");
    QTest::newRow("broken off") << QByteArray("\xe4\xb8");
    QTest::newRow("not the shortest") << QByteArray("\xc0\x80");
    QTest::newRow("not the shortest of three") << QByteArray("\xe0\x80\x80");
    QTest::newRow("not the shortest of four") << QByteArray("\xf0\x80\x80\x80");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80");
    QTest::newRow("no begin of any") << QByteArray("\xff");
    QTest::newRow("halves of one character") << QByteArray("\xed\xa0\xbd\xed\xb8\x80");
}

void Wtf8Test::knowsWhatItIsNot()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!fromWtf8(bytes));
    QVERIFY(!fromWtf8("a" + bytes));
    QVERIFY(lossyFromWtf8("a" + bytes).startsWith(u"a\ufffd"_s));
}

void Wtf8Test::namesAreEqualWhateverTheirCase()
{
    QCOMPARE(upperName(QByteArray("Path")), QByteArray("PATH"));
    QCOMPARE(upperName(QByteArray("ärger")), QByteArray("ÄRGER"));
    // One unit stays one unit, and what is no text stays what it is.
    QCOMPARE(upperName(QByteArray("straße")), QByteArray("STRAßE"));
    QCOMPARE(upperName(QByteArray("a\xff")), QByteArray("A\xff"));
}

QTEST_GUILESS_MAIN(Wtf8Test)
#include "Wtf8.moc"
