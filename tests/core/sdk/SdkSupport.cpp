// SPDX-License-Identifier: MIT
// Which versions still get fixes, and how versions are called.
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
    void namesLeaveOutTheBuilder_data();
    void namesLeaveOutTheBuilder();
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

void SdkSupportTest::namesLeaveOutTheBuilder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *text, const char *name) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(name);
    };
    row("", "");
    row("go1.27.3", "go1.27.3");
    row("go1.27.3 (Red Hat 1.27.3-1.el9)", "go1.27.3");
    row("devel go1.28-abcdef Fri Nov 20 2026", "devel go1.28-abcdef");
    row("go1.22.1 X:boringcrypto", "go1.22.1 X:boringcrypto");
    row("go1.27.3 (Red Hat 1.27.3-1.el9) X:strictfipsruntime", "go1.27.3 X:strictfipsruntime");
}

void SdkSupportTest::namesLeaveOutTheBuilder()
{
    QFETCH(QByteArray, text);
    Sdk sdk;
    sdk.versionText = text;
    QTEST(sdk.versionName(), "name");
}

QTEST_GUILESS_MAIN(SdkSupportTest)
#include "SdkSupport.moc"
