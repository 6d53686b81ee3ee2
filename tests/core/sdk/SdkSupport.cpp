// SPDX-License-Identifier: MIT
// Which versions still get fixes.
#include "sdk/Sdk.h"

#include <QTest>

using namespace goconf;

Q_DECLARE_METATYPE(goconf::SdkSupport)

class SdkSupportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void supportEndsTwoLinesBack_data();
    void supportEndsTwoLinesBack();
};

void SdkSupportTest::supportEndsTwoLinesBack_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<SdkSupport>("support");
    QTest::newRow("newest") << QByteArray("go1.27.3") << SdkSupport::Supported;
    QTest::newRow("first of the newest line") << QByteArray("go1.27.0") << SdkSupport::Supported;
    QTest::newRow("line before") << QByteArray("go1.26.0") << SdkSupport::Supported;
    QTest::newRow("two lines before") << QByteArray("go1.25.99") << SdkSupport::Ended;
    QTest::newRow("old") << QByteArray("go1.4") << SdkSupport::Ended;
    QTest::newRow("old candidate") << QByteArray("go1.25rc1") << SdkSupport::Ended;
    QTest::newRow("candidate") << QByteArray("go1.28rc1") << SdkSupport::Preview;
    QTest::newRow("beta") << QByteArray("go1.27beta1") << SdkSupport::Preview;
    QTest::newRow("newer") << QByteArray("go1.28.1") << SdkSupport::Supported;
    QTest::newRow("unknown") << QByteArray("latest") << SdkSupport::Unknown;
}

void SdkSupportTest::supportEndsTwoLinesBack()
{
    QFETCH(QByteArray, version);
    QTEST(sdkSupport(GoVersion::parse(version).value_or(GoVersion()), {1, 27, 3}), "support");
}

QTEST_GUILESS_MAIN(SdkSupportTest)
#include "SdkSupport.moc"
