// SPDX-License-Identifier: MIT
// What a text stands for with its variables put in is what ExpandEnvironmentStrings of the system says.
#include "base/Wtf8.h"
#include "platform/windows/Win32.h"
#include "stores/windows/WindowsExpansion.h"
#include "support/Rounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

QString randomText(QRandomGenerator &random, int parts)
{
    static const QStringList words{u"%"_s,
                                   u"%"_s,
                                   u"%%"_s,
                                   u"goconf"_s,
                                   u"GOCONF A"_s,
                                   u"%goconf a%"_s,
                                   u"%GoConf%"_s,
                                   u"%变量%"_s,
                                   u"%ä%"_s,
                                   u"%SystemRoot%"_s,
                                   u"%systemroot%\\x"_s,
                                   u"%nothing%"_s,
                                   u"变量"_s,
                                   u"Ä"_s,
                                   u"C:\\Users\\a b"_s,
                                   u";"_s,
                                   u"\""_s,
                                   u" "_s,
                                   u"\U0001f600"_s,
                                   QString(QChar(0xd83d)),
                                   QString(QChar(0xde00)),
                                   u"%half%"_s,
                                   u"%=Q:%"_s,
                                   u"="_s};
    QString text;
    for (int i = random.bounded(parts + 1); i > 0; --i)
        text += words.at(random.bounded(int(words.size())));
    return text;
}

QString expandedBySystem(const QString &text)
{
    QString result;
    DWORD size = 256;
    do {
        result.resize(qsizetype(size));
        size = ::ExpandEnvironmentStringsW(wide(text), reinterpret_cast<wchar_t *>(result.data()),
                                           DWORD(result.size()));
    } while (size > DWORD(result.size()));
    result.truncate(qsizetype(size) - 1);
    return result;
}

} // namespace

class ExpansionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheSystem();
};

void ExpansionTest::isThatOfTheSystem()
{
    QRandomGenerator random(41);
    const QStringList names{u"goconf"_s, u"GoConf A"_s, u"变量"_s, u"Ä"_s, u"half"_s, u"=Q:"_s, u"x;y"_s};
    for (int i = 0; i < rounds(4000); ++i) {
        const QString name = names.at(random.bounded(int(names.size())));
        const QString value = randomText(random, 4);
        // What has no value is not there.
        QVERIFY(::SetEnvironmentVariableW(wide(name), random.bounded(4) == 0 ? nullptr : wide(value)) ||
                ::GetLastError() == ERROR_ENVVAR_NOT_FOUND);
        const Environment environment = Environment::current();
        const QString text = randomText(random, 10);
        const QByteArray ours = windows_expansion::expanded(toWtf8(text), environment);
        const QString theirs = expandedBySystem(text);
        QVERIFY2(fromWtf8(ours) == theirs, qPrintable(u"%1: we say %2, Windows says %3"_s.arg(
                                               text, QString::fromLatin1(ours.toPercentEncoding()),
                                               QString::fromLatin1(toWtf8(theirs).toPercentEncoding()))));
    }
}

QTEST_GUILESS_MAIN(ExpansionTest)
#include "Expansion.moc"
