// SPDX-License-Identifier: MIT
#include "Vectors.h"
#include "sumdb/Ed25519.h"
#include "sumdb/Note.h"
#include "sumdb/SumRecord.h"
#include "sumdb/TreeHead.h"
#include "support/sumdb/NoteSigner.h"

#include <QtTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

/// Notes, keys, heads and answers are accepted and refused as by golang.org/x/mod, byte for byte.
class TestSignedNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ed25519FollowsItsStandard();
    void oddKeysHoldNothing_data();
    void oddKeysHoldNothing();
    void notesAreAsGos();
    void keysAreAsGos();
    void headsAreAsGos();
    void recordsAreAsGos();
    void noFlippedBitChangesTheText();
    void whatIsSignedOpens();
};

void TestSignedNotes::ed25519FollowsItsStandard()
{
    // RFC 8032, section 7.1, test 2.
    const QByteArray key =
        QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray signature =
        QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QVERIFY(Ed25519::holds(key, "\x72", signature));
    QVERIFY(!Ed25519::holds(key, "\x73", signature));
    QVERIFY(!Ed25519::holds(key, "\x72", signature.chopped(1)));
    QVERIFY(!Ed25519::holds(key.chopped(1), "\x72", signature));
}

void TestSignedNotes::oddKeysHoldNothing_data()
{
    QTest::addColumn<QByteArray>("key");
    const QByteArray zeros(30, '\0');
    const QByteArray ones(30, '\xFF');
    // The number in the key, least byte first; p = 2^255 - 19.
    QTest::newRow("0") << QByteArray(32, '\0');
    QTest::newRow("1") << "\1" + QByteArray(31, '\0');
    QTest::newRow("1, odd") << "\1" + zeros + "\x80";
    QTest::newRow("p - 1") << "\xEC" + ones + "\x7F";
    QTest::newRow("p") << "\xED" + ones + "\x7F";
    QTest::newRow("p + 1") << "\xEE" + ones + "\x7F";
    QTest::newRow("largest") << QByteArray(32, '\xFF');
    QTest::newRow("2^191") << QByteArray(23, '\0') + "\x80" + QByteArray(8, '\0');
    QTest::newRow("2^192") << QByteArray(24, '\0') + "\1" + QByteArray(7, '\0');
    QTest::newRow("2^254") << QByteArray(31, '\0') + "\x40";
    QTest::newRow("order 8") << QByteArray::fromHex(
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
    QTest::newRow("order 8, other") << QByteArray::fromHex(
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
}

void TestSignedNotes::oddKeysHoldNothing()
{
    QFETCH(QByteArray, key);
    const NoteSigner signer("sum.example");
    const QByteArray line = signer.signatureLine("text\n");
    const QByteArray signature = QByteArray::fromBase64(line.mid(line.lastIndexOf(' '))).mid(4);
    QCOMPARE(key.size(), 32);
    QCOMPARE(signature.size(), 64);
    QVERIFY(Ed25519::holds(signer.key().ed25519, "text\n", signature));
    QVERIFY(!Ed25519::holds(key, "text\n", signature));
    for (const QByteArray &odd : {key, QByteArray(32, '\0'), QByteArray(32, '\xFF')})
        QVERIFY(!Ed25519::holds(signer.key().ed25519, "text\n", odd + signature.mid(32)));
}

void TestSignedNotes::notesAreAsGos()
{
    const QJsonObject data = Vectors::read(u"notes.json"_s);
    const auto key = VerifierKey::parse(data["key"_L1].toString().toUtf8());
    QVERIFY(key);
    QHash<QString, int> seen;
    for (const auto &value : data["rows"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        const QByteArray message = Vectors::bytes(row["Message"_L1]);
        const QString verdict = row["Verdict"_L1].toString();
        const auto text = Note::open(message, *key);
        const QString ours = text                                           ? u"ok"_s
                             : text.error().code == ErrorCode::Corrupt      ? u"malformed"_s
                             : text.error().detail.startsWith(u"invalid"_s) ? u"invalid"_s
                                                                            : u"unverified"_s;
        QVERIFY2(ours == verdict,
                 qPrintable(verdict + u" in Go, but "_s + ours + u": "_s + QString::fromUtf8(message)));
        if (text)
            QCOMPARE(*text, Vectors::bytes(row["Text"_L1]));
        ++seen[verdict];
    }
    for (const auto &verdict : {u"ok"_s, u"malformed"_s, u"invalid"_s, u"unverified"_s})
        QVERIFY2(seen.value(verdict) > 2, qPrintable(verdict));
}

void TestSignedNotes::keysAreAsGos()
{
    int valid = 0;
    for (const auto &value : Vectors::read(u"keys.json"_s)["rows"_L1].toArray()) {
        const QByteArray text = Vectors::bytes(value["Key"_L1]);
        const auto key = VerifierKey::parse(text);
        QVERIFY2(key.has_value() == value["Valid"_L1].toBool(), text);
        valid += key ? 1 : 0;
    }
    QVERIFY(valid > 3);
}

void TestSignedNotes::headsAreAsGos()
{
    for (const auto &value : Vectors::read(u"texts.json"_s)["heads"_L1].toArray()) {
        const QByteArray text = Vectors::bytes(value["Text"_L1]);
        const auto head = TreeHead::parse(text);
        const qint64 size = value["Size"_L1].toInteger();
        QVERIFY2(head.has_value() == (size >= 0), text);
        if (!head)
            continue;
        QCOMPARE(head->size, size);
        QCOMPARE(head->hash.toBase64(), value["Hash"_L1].toString().toLatin1());
    }
}

void TestSignedNotes::recordsAreAsGos()
{
    for (const auto &value : Vectors::read(u"texts.json"_s)["records"_L1].toArray()) {
        const QByteArray message = Vectors::bytes(value["Message"_L1]);
        const auto record = SumRecord::parse(message);
        const qint64 number = value["Id"_L1].toInteger();
        QVERIFY2(record.has_value() == (number >= 0), message);
        if (!record)
            continue;
        QCOMPARE(record->number, number);
        QCOMPARE(record->text, Vectors::bytes(value["Text"_L1]));
        QCOMPARE(record->head, Vectors::bytes(value["Rest"_L1]));
    }
}

void TestSignedNotes::noFlippedBitChangesTheText()
{
    const NoteSigner signer("sum.example");
    const QByteArray text = "go.sum database tree\n7\nO0jlIxwRb2vZYS1na726XLlaDCtCqKUVLld+AY32AGA=\n";
    const QByteArray note = signer.sign(text);
    for (qsizetype bit = 0; bit < note.size() * 8; ++bit) {
        QByteArray changed = note;
        changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
        const auto opened = Note::open(changed, signer.key());
        // Base64 has bits behind its last byte that mean nothing.
        QVERIFY2(!opened || (*opened == text && bit / 8 > text.size()), changed);
    }
}

void TestSignedNotes::whatIsSignedOpens()
{
    const NoteSigner signer("sum.example/path");
    const NoteSigner namesake("sum.example/path", 1);
    const NoteSigner other("other.example");
    const QByteArray text = "text\n\n with two parts\n";
    QCOMPARE(*Note::open(signer.sign(text), signer.key()), text);
    QCOMPARE(*Note::open(namesake.sign(text) + other.signatureLine(text) + signer.signatureLine(text),
                         signer.key()),
             text);
    QCOMPARE(Note::open(namesake.sign(text), signer.key()).error().code, ErrorCode::ProofFailed);
    QCOMPARE(Note::open(other.sign(text), signer.key()).error().code, ErrorCode::ProofFailed);
}

QTEST_GUILESS_MAIN(TestSignedNotes)
#include "SignedNotes.moc"
