// SPDX-License-Identifier: MIT
// What is exported is read again, and what is read becomes edits and never a change by itself.
#include "stores/windows/VariableExchange.h"

#include "base/Wtf8.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"
#include "stores/windows/RegFile.h"
#include "stores/windows/RegistryVariable.h"
#include "support/RandomRegistry.h"
#include "support/Rounds.h"

#include <QJsonDocument>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

using Import = VariableExchange::Import;

QByteArray regFile(const QByteArray &lines)
{
    return "Windows Registry Editor Version 5.00\n" + lines;
}

} // namespace

class VariableExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regFileHoldsEveryByte();
    void everyGoodVariableComesBack_data();
    void everyGoodVariableComesBack();
    void jsonHoldsWhatFits();
    void readsTheUsersVariablesOnly();
    void readsRemovals();
    void passesOverWhatIsNoVariable();
    void refuses_data();
    void refuses();
};

void VariableExchangeTest::regFileHoldsEveryByte()
{
    QRandomGenerator random(5);
    for (int i = 0; i < rounds(500); ++i) {
        const QVector<RegistryValue> values = randomValues(random, 8);
        const Result<RegFile> file = RegFile::parse(VariableExchange::regFile(values));
        QVERIFY(file);
        QVector<RegistryValue> read;
        for (const RegFile::Value &value : file->keys.first().values)
            read.append({value.name, value.image->type, value.image->data});
        QCOMPARE(read, values);
    }
}

void VariableExchangeTest::everyGoodVariableComesBack_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::newRow("reg") << false;
    QTest::newRow("json") << true;
}

void VariableExchangeTest::everyGoodVariableComesBack()
{
    QFETCH(bool, isJson);
    QRandomGenerator random(6);
    for (int i = 0; i < rounds(500); ++i) {
        QVector<RegistryValue> good;
        for (const RegistryValue &value : randomValues(random, 8)) {
            const QString text = RegistryText::of(value.data).text;
            if (isTextType(value.type) && RegistryText::bytes(text) == value.data && text.isValidUtf16() &&
                !text.contains(QChar(0)) && RegistryVariable::checkName(value.name.toUtf8()) &&
                value.name.isValidUtf16())
                good.append(value);
        }
        if (good.isEmpty())
            continue;
        const Result<Import> import =
            VariableExchange::read(isJson ? VariableExchange::json(good) : VariableExchange::regFile(good));
        QVERIFY2(import, qPrintable(import ? QString() : import.error().what));
        QVERIFY(import->passedOver.isEmpty());
        QCOMPARE(import->edits.size(), good.size());
        for (qsizetype j = 0; j < good.size(); ++j) {
            const EnvEdit &edit = import->edits.at(j);
            QCOMPARE(edit.kind, EnvEdit::Set);
            QCOMPARE(edit.name.toHex(), toWtf8(good.at(j).name).toHex());
            QCOMPARE(RegistryText::bytes(*fromWtf8(edit.value)), good.at(j).data);
            QVERIFY(edit.form == (good.at(j).type == 2 ? EnvEdit::Form::Expandable : EnvEdit::Form::Text));
        }
    }
}

void VariableExchangeTest::jsonHoldsWhatFits()
{
    const RegistryValue good{u"A"_s, registry_type::text, RegistryText::bytes(u"1")};
    const QVector<RegistryValue> others{
        {u"number"_s, registry_type::number, QByteArray(4, '\1')},
        {u"half a letter"_s, registry_type::text, RegistryText::bytes(QString(QChar(0xd800)))},
        {QString(QChar(0xd800)), registry_type::text, RegistryText::bytes(u"1")},
        {u"NUL"_s, registry_type::expandable, RegistryText::bytes(u"a\0b"_s)}};
    QVERIFY(VariableExchange::fitsJson(good));
    for (const RegistryValue &other : others)
        QVERIFY2(!VariableExchange::fitsJson(other), qPrintable(other.name));
    const Result<Import> import = VariableExchange::read(VariableExchange::json(others + QVector{good}));
    QVERIFY(import);
    QCOMPARE(import->edits.size(), 1);
    QCOMPARE(import->edits.constFirst().name, QByteArray("A"));
}

void VariableExchangeTest::readsTheUsersVariablesOnly()
{
    const Result<Import> import =
        VariableExchange::read(regFile("[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session "
                                       "Manager\\Environment]\n\"S\"=\"s\"\n"
                                       "[hkey_current_user\\ENVIRONMENT]\n\"A\"=\"1\"\n[HKEY_CURRENT_"
                                       "USER\\Environment\\Sub]\n\"B\"=\"2\"\n"));
    QVERIFY(import);
    QCOMPARE(import->edits.size(), 1);
    QCOMPARE(import->edits.first().name, QByteArray("A"));
    QCOMPARE(import->passedOver.size(), 2);
}

void VariableExchangeTest::readsRemovals()
{
    const Result<Import> reg = VariableExchange::read(regFile(
        "[HKEY_CURRENT_USER\\Environment]\n\"A\"=-\n\"test=\"=-\n[-HKEY_CURRENT_USER\\Environment]\n"));
    QVERIFY(reg);
    QCOMPARE(reg->edits.size(), 2);
    QCOMPARE(reg->edits.at(0).kind, EnvEdit::Unset);
    QCOMPARE(reg->edits.at(1).name, QByteArray("test="));
    QCOMPARE(reg->passedOver.size(), 1);
    const Result<Import> json = VariableExchange::read(
        "{\"goconfigurator-variables\":1,\"variables\":[{\"name\":\"A\",\"value\":null}]}");
    QVERIFY(json);
    QCOMPARE(json->edits.size(), 1);
    QCOMPARE(json->edits.first().kind, EnvEdit::Unset);
}

void VariableExchangeTest::passesOverWhatIsNoVariable()
{
    const Result<Import> import = VariableExchange::read(regFile(
        "[HKEY_CURRENT_USER\\Environment]\n\"N\"=dword:1\n\"test=\"=\"x\"\n\"Z\"=\"a\\0b\"\n\"A\"=\"1\"\n"));
    QVERIFY(import);
    QCOMPARE(import->edits.size(), 1);
    QCOMPARE(import->passedOver.size(), 3);
    QStringList entries;
    QStringList reasons;
    for (const VariableExchange::PassedOver &each : import->passedOver) {
        entries.append(each.entry);
        reasons.append(each.reason);
    }
    QCOMPARE(entries, (QStringList{u"N (REG_DWORD)"_s, u"test="_s, u"Z"_s}));
    QCOMPARE(reasons.removeDuplicates(), 0);
}

void VariableExchangeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Corrupt;
    QTest::newRow("other JSON") << QByteArray("{\"variables\":[]}") << ErrorCode::Corrupt;
    QTest::newRow("later version") << QByteArray("{\"goconfigurator-variables\":2,\"variables\":[]}")
                                   << ErrorCode::Corrupt;
    QTest::newRow("no type")
        << QByteArray("{\"goconfigurator-variables\":1,\"variables\":[{\"name\":\"A\",\"value\":\"1\"}]}")
        << ErrorCode::Corrupt;
    QTest::newRow("no value") << QByteArray(
                                     "{\"goconfigurator-variables\":1,\"variables\":[{\"name\":\"A\"}]}")
                              << ErrorCode::Corrupt;
    QTest::newRow("no variables") << QByteArray("{\"goconfigurator-variables\":1,\"variables\":[]}")
                                  << ErrorCode::NotFound;
    QTest::newRow("no keys") << regFile("") << ErrorCode::NotFound;
    QTest::newRow("damaged") << regFile("nonsense\n") << ErrorCode::Corrupt;
}

void VariableExchangeTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const Result<Import> import = VariableExchange::read(bytes);
    QVERIFY(!import);
    QCOMPARE(import.error().code, code);
}

QTEST_GUILESS_MAIN(VariableExchangeTest)
#include "VariableExchange.moc"
