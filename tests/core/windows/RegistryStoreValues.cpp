// SPDX-License-Identifier: MIT
// Which value an edit leads to, byte for byte, and which names and values are refused.
#include "stores/windows/RegistryStore.h"

#include "WindowsHome.h"
#include "change/RegistryText.h"
#include "change/RegistryType.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

using Level = WindowsEnvironment::Level;
using Form = EnvEdit::Form;

namespace {

RegistryStore userStore(const WindowsHome &home)
{
    return {home.host(), Level::User};
}

/// The image that one edit leads to; fails where there is not exactly one change.
RegistryChange changeBy(const WindowsHome &home, const EnvEdit &edit)
{
    const Result<ChangeSet> plan = userStore(home).plan({edit});
    if (!plan || plan->changes.size() != 1)
        qFatal("no single change: %s", plan ? "" : qPrintable(plan.error().what));
    return std::get<RegistryChange>(plan->changes.first());
}

} // namespace

class RegistryStoreValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTypes_data();
    void keepsTypes();
    void keepsSpelling();
    void keepsBytesOfWhatIsTheSame();
    void imagesAreExact();
    void oddValuesCanOnlyBeRemoved_data();
    void oddValuesCanOnlyBeRemoved();
    void refusesNames_data();
    void refusesNames();
    void refusesValues_data();
    void refusesValues();
    void takesTheLongestValue();
    void warnsOfOldDialogs();
    void saysThatTextStaysText();
};

void RegistryStoreValuesTest::keepsTypes_data()
{
    QTest::addColumn<QString>("before"); // type and text; empty: no value
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Form>("form");
    QTest::addColumn<quint32>("type");
    const quint32 text = registry_type::text;
    const quint32 expandable = registry_type::expandable;
    QTest::newRow("new") << QString() << QByteArray("x") << Form::Fitting << text;
    QTest::newRow("new with a variable") << QString() << QByteArray("%A%\\x") << Form::Fitting << expandable;
    QTest::newRow("new with a percent sign") << QString() << QByteArray("100%") << Form::Fitting << text;
    QTest::newRow("new, text by wish") << QString() << QByteArray("%A%") << Form::Text << text;
    QTest::newRow("new, expandable by wish")
        << QString() << QByteArray("x") << Form::Expandable << expandable;
    QTest::newRow("text stays") << u"1old"_s << QByteArray("%A%") << Form::Fitting << text;
    QTest::newRow("expandable stays") << u"2old"_s << QByteArray("x") << Form::Fitting << expandable;
    QTest::newRow("text by wish") << u"2old"_s << QByteArray("%A%") << Form::Text << text;
    QTest::newRow("expandable by wish") << u"1old"_s << QByteArray("x") << Form::Expandable << expandable;
    QTest::newRow("type alone") << u"1old"_s << QByteArray("old") << Form::Expandable << expandable;
}

void RegistryStoreValuesTest::keepsTypes()
{
    QFETCH(QString, before);
    QFETCH(QByteArray, value);
    QFETCH(Form, form);
    QFETCH(quint32, type);
    WindowsHome home;
    if (!before.isEmpty())
        home.registry().setText(home.userKey, u"A1"_s, before.sliced(1), before.front() == u'2');
    const RegistryChange change = changeBy(home, {EnvEdit::Set, "A1", value, form});
    QVERIFY(change.after);
    QCOMPARE(change.after->type, type);
    QCOMPARE(change.after->data, RegistryText::bytes(QString::fromUtf8(value)));
    QCOMPARE(change.before.has_value(), !before.isEmpty());
}

void RegistryStoreValuesTest::keepsSpelling()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"GoProxy"_s, u"direct"_s);
    QCOMPARE(changeBy(home, {EnvEdit::Set, "GOPROXY", "off"}).name, u"GoProxy"_s);
    QCOMPARE(changeBy(home, {EnvEdit::Unset, "goproxy", {}}).name, u"GoProxy"_s);
    QCOMPARE(changeBy(home, {EnvEdit::Set, "GoFlags", "-v"}).name, u"GoFlags"_s);
}

void RegistryStoreValuesTest::keepsBytesOfWhatIsTheSame()
{
    WindowsHome home;
    QVERIFY(home.registry().write(home.userKey, {u"A"_s, 1, QByteArray("x\0", 2)})); // without the final NUL
    const Result<ChangeSet> plan = userStore(home).plan({{EnvEdit::Set, "A", "x"}});
    QVERIFY(plan);
    QVERIFY(plan->isEmpty());
}

void RegistryStoreValuesTest::imagesAreExact()
{
    WindowsHome home;
    const QByteArray images[] = {QByteArray("x\0", 2),          QByteArray("x\0\0\0", 4),
                                 QByteArray("x\0\0\0y\0", 6),   QByteArray("x\0\0\0\0\0", 6),
                                 QByteArray("x\0y", 3),         QByteArray(),
                                 QByteArray("\x3d\xd8\0\0", 4), QByteArray("x", 1)};
    for (const QByteArray &image : images) {
        QVERIFY(home.registry().write(home.userKey, {u"A"_s, 2, image}));
        const RegistryChange removed = changeBy(home, {EnvEdit::Unset, "A", {}});
        QVERIFY((removed.before == RegistryImage{2, image}));
        QVERIFY(!removed.after);
        const RegistryChange set = changeBy(home, {EnvEdit::Set, "A", "new"});
        QVERIFY((set.before == RegistryImage{2, image}));
        QVERIFY((set.after == RegistryImage{2, RegistryText::bytes(u"new")}));
    }
}

void RegistryStoreValuesTest::oddValuesCanOnlyBeRemoved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("type");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("number") << u"N"_s << quint32(4) << ErrorCode::Refused;
    QTest::newRow("several texts") << u"M"_s << quint32(7) << ErrorCode::Refused;
    QTest::newRow("bytes") << u"B"_s << quint32(3) << ErrorCode::Refused;
    QTest::newRow("no type") << u"O"_s << quint32(0) << ErrorCode::Refused;
    QTest::newRow("unheard of") << u"U"_s << quint32(4711) << ErrorCode::Refused;
    QTest::newRow("no name") << QString() << quint32(1) << ErrorCode::InvalidValue;
    QTest::newRow("equals sign") << u"test="_s << quint32(1) << ErrorCode::InvalidValue;
    QTest::newRow("line break") << u"GOPATH\n"_s << quint32(1) << ErrorCode::InvalidValue;
    QTest::newRow("blank before") << u" A"_s << quint32(1) << ErrorCode::InvalidValue;
    QTest::newRow("blank behind") << u"A "_s << quint32(1) << ErrorCode::InvalidValue;
    QTest::newRow("too long") << QString(260, u'x') << quint32(1) << ErrorCode::InvalidValue;
}

void RegistryStoreValuesTest::oddValuesCanOnlyBeRemoved()
{
    QFETCH(QString, name);
    QFETCH(quint32, type);
    QFETCH(ErrorCode, code);
    WindowsHome home;
    const QByteArray data = QByteArray::fromHex("2a000000");
    QVERIFY(home.registry().write(home.userKey, {name, type, data}));
    const RegistryStore store = userStore(home);
    const Result<EnvSnapshot> snapshot = store.read();
    QVERIFY(snapshot);
    const EnvEntry &entry = snapshot->entries.last();
    QCOMPARE(entry.name, name.toUtf8());
    QCOMPARE(entry.effect, EntryEffect::None);
    QVERIFY(!entry.problems.isEmpty());
    QVERIFY(!entry.raw.isEmpty());
    for (const EnvEdit::Kind kind : {EnvEdit::Set, EnvEdit::AddFirst}) {
        const Result<ChangeSet> plan = store.plan({{kind, name.toUtf8(), "x"}});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, code);
    }
    const RegistryChange removed = changeBy(home, {EnvEdit::Unset, name.toUtf8(), {}});
    QCOMPARE(removed.name, name);
    QVERIFY((removed.before == RegistryImage{type, data}));
}

void RegistryStoreValuesTest::refusesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("equals sign") << QByteArray("A=B");
    QTest::newRow("equals sign first") << QByteArray("=C:");
    QTest::newRow("line break") << QByteArray("A\nB");
    QTest::newRow("tabulator") << QByteArray("A\t");
    QTest::newRow("NUL") << QByteArray("A\0B", 3);
    QTest::newRow("DEL") << QByteArray("A\x7f");
    QTest::newRow("blank before") << QByteArray(" A");
    QTest::newRow("blank behind") << QByteArray("A\xc2\xa0");
    QTest::newRow("260 letters") << QByteArray(260, 'x');
    QTest::newRow("no Unicode") << QByteArray("A\xff");
}

void RegistryStoreValuesTest::refusesNames()
{
    QFETCH(QByteArray, name);
    const Result<ChangeSet> plan = userStore(WindowsHome()).plan({{EnvEdit::Set, name, "x"}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::InvalidValue);
    QVERIFY(userStore(WindowsHome()).plan({{EnvEdit::Set, QByteArray(259, 'x'), "x"}}));
    QVERIFY(userStore(WindowsHome()).plan({{EnvEdit::Set, "ProgramFiles(x86) 中", "x"}}));
}

void RegistryStoreValuesTest::refusesValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << ErrorCode::InvalidValue;
    QTest::newRow("no Unicode") << QByteArray("a\xff") << ErrorCode::InvalidValue;
    // Counted in UTF-16: three bytes of the one, four of the other.
    QTest::newRow("too long") << QByteArray("中").repeated(32765) << ErrorCode::TooLarge;
    QTest::newRow("too long in pairs")
        << QByteArray("\xf0\x9f\x98\x80").repeated(16383) << ErrorCode::TooLarge;
}

void RegistryStoreValuesTest::refusesValues()
{
    QFETCH(QByteArray, value);
    QFETCH(ErrorCode, code);
    const Result<ChangeSet> plan = userStore(WindowsHome()).plan({{EnvEdit::Set, "A", value}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, code);
}

void RegistryStoreValuesTest::takesTheLongestValue()
{
    const QByteArray value = QByteArray("中").repeated(32764);
    const RegistryChange change = changeBy(WindowsHome(), {EnvEdit::Set, "A", value});
    QCOMPARE(change.after->data.size(), 2 * 32765);
}

void RegistryStoreValuesTest::warnsOfOldDialogs()
{
    WindowsHome home;
    QVERIFY(userStore(home).plan({{EnvEdit::Set, "A", QByteArray(2047, 'x')}})->remarks.isEmpty());
    const Result<ChangeSet> plan = userStore(home).plan({{EnvEdit::Set, "A", QByteArray(2048, 'x')}});
    QCOMPARE(plan->remarks.size(), 1);
    QVERIFY(plan->remarks.first().message.contains("2047"_L1) ||
            plan->remarks.first().message.contains("2,047"_L1));
}

void RegistryStoreValuesTest::saysThatTextStaysText()
{
    WindowsHome home;
    home.registry().setText(home.userKey, u"A"_s, u"x"_s);
    QCOMPARE(userStore(home).plan({{EnvEdit::Set, "A", "%B%"}})->remarks.size(), 1);
    QVERIFY(userStore(home).plan({{EnvEdit::Set, "A", "%B%", Form::Text}})->remarks.isEmpty());
    QVERIFY(userStore(home).plan({{EnvEdit::Set, "A", "%OS%", Form::Expandable}})->remarks.isEmpty());
}

QTEST_GUILESS_MAIN(RegistryStoreValuesTest)
#include "RegistryStoreValues.moc"
