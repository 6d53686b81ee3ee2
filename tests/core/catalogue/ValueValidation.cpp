// SPDX-License-Identifier: MIT
#include "env/validate/ValueValidation.h"
#include <QtTest>
using namespace goconf;
class TestValueValidation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smoke() { QCOMPARE(validateValue(*GoVariables::catalogue().find("GOPROXY"), "a", {}).size(), 1); }
};
QTEST_GUILESS_MAIN(TestValueValidation)
#include "ValueValidation.moc"
