// SPDX-License-Identifier: MIT
// A list in a sentence is written as the language of the sentence writes it.
#include "base/ItemList.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace goconf;
using namespace Qt::StringLiterals;

namespace {

class Chinese : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QByteArrayView(source) == ", " ? u"、"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class ItemListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void separatesAsTheLanguageDoes()
    {
        QCOMPARE(itemList({}), QString());
        QCOMPARE(itemList({u"a"_s}), u"a"_s);
        QCOMPARE(itemList({u"a"_s, u"b"_s}), u"a, b"_s);
        Chinese chinese;
        QVERIFY(QCoreApplication::installTranslator(&chinese));
        QCOMPARE(itemList({u"a"_s, u"b"_s}), u"a、b"_s);
    }
};

QTEST_GUILESS_MAIN(ItemListTest)
#include "ItemList.moc"
