// SPDX-License-Identifier: MIT
// What Registry.h promises, of a real registry, in a key of our own.
#include "platform/Registry.h"
#include "platform/windows/Win32.h"
#include "support/Rounds.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"HKEY_CURRENT_USER\\Software\\goconfigurator-test"_s;

const Registry &registry()
{
    return *Registry::ofSystem();
}

void forget()
{
    ::RegDeleteTreeW(HKEY_CURRENT_USER, L"Software\\goconfigurator-test");
}

QByteArray randomBytes(QRandomGenerator &random, int most)
{
    QByteArray bytes(random.bounded(most), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

class WindowsRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { forget(); }
    void cleanupTestCase() { forget(); }

    void keepsEveryTypeAndEveryByte();
    void namesAreEqualWhateverTheirCase();
    void whatIsNotThere();
    void largeValues();
    void readsWholeValuesWhileTheyGrow();
    void knowsWhereItMayWrite();
};

void WindowsRegistryTest::keepsEveryTypeAndEveryByte()
{
    QRandomGenerator random(1);
    QMap<QString, RegistryValue> expected;
    for (int i = 0; i < test::rounds(300); ++i) {
        const QString name = random.bounded(10) == 0 ? QString() : u"变量 %1"_s.arg(random.bounded(40));
        if (random.bounded(4) == 0) {
            QVERIFY(registry().remove(key, name));
            expected.remove(name);
            continue;
        }
        const RegistryValue value{name, quint32(random.bounded(12)), randomBytes(random, 3000)};
        QVERIFY(registry().write(key, value));
        expected.insert(name, value);
        QCOMPARE(registry().value(key, name).value(), std::optional(value));
    }
    const auto all = registry().values(key);
    QVERIFY(all);
    QMap<QString, RegistryValue> found;
    for (const RegistryValue &value : *all)
        found.insert(value.name, value);
    QCOMPARE(all->size(), expected.size());
    QCOMPARE(found, expected);
}

void WindowsRegistryTest::namesAreEqualWhateverTheirCase()
{
    QVERIFY(registry().write(key, {u"GoPath Ä"_s, 1, "a"}));
    QVERIFY(registry().write(key, {u"GOPATH ä"_s, 2, "b"}));
    const RegistryValue kept{u"GoPath Ä"_s, 2, "b"};
    QCOMPARE(registry().values(key).value(), QVector<RegistryValue>{kept});
    QCOMPARE(registry().value(key, u"gopath ä"_s).value(), std::optional(kept));
    QCOMPARE(registry().value(key.toUpper(), u"gopath ä"_s).value(), std::optional(kept));
    QVERIFY(registry().remove(key, u"gopath ä"_s));
    QCOMPARE(registry().values(key).value().size(), 0);
}

void WindowsRegistryTest::whatIsNotThere()
{
    QCOMPARE(registry().values(key).value().size(), 0);
    QVERIFY(!registry().value(key, u"x"_s).value());
    QVERIFY(registry().remove(key, u"x"_s)); // no such key
    QVERIFY(!registry().isWritable(key));
    QVERIFY(registry().write(key, {u"y"_s, 1, {}}));
    QVERIFY(registry().remove(key, u"x"_s)); // no such value
    QVERIFY(!registry().value(key, u"x"_s).value());
    QCOMPARE(registry().value(key, u"y"_s).value().value().data, QByteArray());
    QVERIFY(!registry().values(u"HKEY_NO_SUCH_ROOT\\Software"_s));
}

void WindowsRegistryTest::largeValues()
{
    const RegistryValue value{QString(255, u'n'), 3, QByteArray(900'000, 'x')};
    QVERIFY(registry().write(key, value));
    QCOMPARE(registry().values(key).value(), QVector<RegistryValue>{value});
}

void WindowsRegistryTest::readsWholeValuesWhileTheyGrow()
{
    QVERIFY(registry().write(key, {u"growing"_s, 3, "0"}));
    std::atomic<bool> isDone = false;
    std::thread writer([&] {
        for (int size = 1; size < 40'000; size += 97)
            (void)registry().write(key, {u"growing"_s, 3, QByteArray(size, char('a' + size % 26))});
        isDone = true;
    });
    int wrong = 0;
    while (!isDone) {
        const auto read = registry().value(key, u"growing"_s);
        const QByteArray data = read && *read ? (*read)->data : QByteArray();
        if (data.isEmpty() || data.count(data.front()) != data.size() ||
            (data != "0" && data.front() != char('a' + data.size() % 26)))
            ++wrong;
    }
    writer.join();
    QCOMPARE(wrong, 0);
}

void WindowsRegistryTest::knowsWhereItMayWrite()
{
    QVERIFY(registry().isWritable(u"HKEY_CURRENT_USER\\Environment"_s));
    QVERIFY(registry().write(key, {u"x"_s, 1, {}}));
    QVERIFY(registry().isWritable(key));
}

QTEST_GUILESS_MAIN(WindowsRegistryTest)
#include "WindowsRegistry.moc"
