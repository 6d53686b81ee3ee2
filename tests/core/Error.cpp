// SPDX-License-Identifier: MIT
#include "base/Error.h"

#include <QTest>

#include <cerrno>
#include <cstring>

using namespace goconf;
using namespace Qt::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever the system says: what was tried, what happened, what to do, and what the system called it.
    void everyNumberSaysWhatToDo()
    {
        for (int number = 1; number < 134; ++number) {
            const Error error = Error::fromErrno(number, u"cannot write /f"_s);
            const QString rest = error.what.mid(u"cannot write /f: "_s.size());
            QVERIFY(error.what.startsWith("cannot write /f: "_L1));
            const QStringList parts = rest.split("; "_L1);
            QVERIFY2(parts.size() == 2 && parts.at(0).size() > 5 && parts.at(1).size() > 5,
                     qPrintable(error.what));
            QVERIFY2(!rest.contains(u'!') && !rest.endsWith(u'.'), qPrintable(rest));
            QCOMPARE(error.detail, QString::fromLocal8Bit(std::strerror(number)));
        }
    }

    void codes_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, int number, const QString &code) {
            QTest::newRow(name) << number << code;
        };
        row("disk full", ENOSPC, u"disk-full"_s);
#ifdef EDQUOT // Windows has no such number
        row("quota", EDQUOT, u"disk-full"_s);
#endif
        row("read-only", EROFS, u"read-only"_s);
        row("access", EACCES, u"permission-denied"_s);
        row("operation", EPERM, u"permission-denied"_s);
        row("missing", ENOENT, u"not-found"_s);
        row("too large", EFBIG, u"too-large"_s);
        row("folder", EISDIR, u"io"_s);
        row("disk", EIO, u"io"_s);
    }

    void codes()
    {
        QFETCH(const int, number);
        QTEST(QString(errorCodeName(Error::fromErrno(number, u"x"_s).code)), "code");
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "Error.moc"
