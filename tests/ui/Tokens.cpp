// SPDX-License-Identifier: MIT
// What is written can be read: every colour of text on every ground that it is drawn on, in both themes.
#include "theme/Tokens.h"
#include "support/WatchedApplication.h"

#include <QTest>

#include <cmath>

using namespace goconf::ui;

namespace {

/// Source: WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (qMax(one, other) + 0.05) / (qMin(one, other) + 0.05);
}

struct Pair
{
    const char *name;
    QColor Tokens::*text;
    QColor Tokens::*ground;
};

constexpr Pair pairs[] = {
    {"text on window", &Tokens::text, &Tokens::window},
    {"text on sidebar", &Tokens::text, &Tokens::sidebar},
    {"text on card", &Tokens::text, &Tokens::card},
    {"text on selection", &Tokens::text, &Tokens::selection},
    {"text on hover", &Tokens::text, &Tokens::hover},
    {"text on accent tint", &Tokens::text, &Tokens::accentTint},
    {"text on good tint", &Tokens::text, &Tokens::goodTint},
    {"text on warning tint", &Tokens::text, &Tokens::warningTint},
    {"text on error tint", &Tokens::text, &Tokens::errorTint},
    {"text on neutral tint", &Tokens::text, &Tokens::neutralTint},
    {"quiet on window", &Tokens::quiet, &Tokens::window},
    {"quiet on sidebar", &Tokens::quiet, &Tokens::sidebar},
    {"quiet on card", &Tokens::quiet, &Tokens::card},
    {"quiet on selection", &Tokens::quiet, &Tokens::selection},
    {"quiet on hover", &Tokens::quiet, &Tokens::hover},
    {"quiet on neutral tint", &Tokens::quiet, &Tokens::neutralTint},
    {"accent on window", &Tokens::accent, &Tokens::window},
    {"accent on card", &Tokens::accent, &Tokens::card},
    {"accent on tint", &Tokens::accent, &Tokens::accentTint},
    {"accent on selection", &Tokens::accent, &Tokens::selection},
    {"on accent", &Tokens::onAccent, &Tokens::accent},
    {"good on card", &Tokens::good, &Tokens::card},
    {"good on tint", &Tokens::good, &Tokens::goodTint},
    {"warning on card", &Tokens::warning, &Tokens::card},
    {"warning on tint", &Tokens::warning, &Tokens::warningTint},
    {"error on card", &Tokens::error, &Tokens::card},
    {"error on tint", &Tokens::error, &Tokens::errorTint},
    {"on error", &Tokens::onError, &Tokens::error},
};

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Pair &pair : pairs) {
            QTest::addRow("light: %s", pair.name)
                << Tokens::light().*pair.text << Tokens::light().*pair.ground;
            QTest::addRow("dark: %s", pair.name) << Tokens::dark().*pair.text << Tokens::dark().*pair.ground;
        }
    }

    /// Source: WCAG 2.2, success criterion 1.4.3.
    void textCanBeRead()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, ground);
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
    }

    void paletteLeadsBackToItsTable()
    {
        QCOMPARE(&Tokens::of(Tokens::light().palette()), &Tokens::light());
        QCOMPARE(&Tokens::of(Tokens::dark().palette()), &Tokens::dark());
    }
};

GOCONF_UI_TEST_MAIN(TestTokens)
#include "Tokens.moc"
