// SPDX-License-Identifier: MIT
// The reader of our drawings: every path command gives the outline that SVG 1.1 says, what we do not draw is
// refused and not half drawn, and every drawing of the program is one that it can read.
#include "support/WatchedApplication.h"
#include "theme/SvgDrawing.h"
#include "theme/SvgPath.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTest>

using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

/// The corners of an outline: "M" and "L" with a point each, "C" for the end of a curve.
QByteArray corners(const QPainterPath &path)
{
    QByteArray text;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool curve = element.type == QPainterPath::CurveToElement;
        const QPainterPath::Element end = curve ? path.elementAt(i + 2) : element;
        text += element.isMoveTo() ? "M" : curve ? "C" : "L";
        text += QByteArray::number(qRound(end.x * 100) / 100.0) + ',' +
                QByteArray::number(qRound(end.y * 100) / 100.0) + ' ';
        i += curve ? 2 : 0;
    }
    return text.trimmed();
}

QByteArray drawing(const QByteArray &inside)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" fill="none">)" + inside + "</svg>";
}

QImage paint(const SvgDrawing &drawing, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.paint(painter, QRectF(0, 0, side, side), Qt::red);
    return image;
}

} // namespace

class TestDrawings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathHasTheCornersOfItsData_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *data, const char *expected) {
            QTest::newRow(name) << QByteArray(data) << QByteArray(expected);
        };
        row("absolute", "M1 2L3 4H5V6", "M1,2 L3,4 L5,4 L5,6");
        row("relative", "m1 2l3 4h5v6", "M1,2 L4,6 L9,6 L9,12");
        row("more points behind a move are lines", "M1 1 2 2m1 1 1 1", "M1,1 L2,2 M3,3 L4,4");
        row("a repeated command", "M0 0h1 2l1 1 1 1", "M0,0 L1,0 L3,0 L4,1 L5,2");
        row("numbers that touch", "M.5.5l-1-1.5.25-.5", "M0.5,0.5 L-0.5,-1 L-0.25,-1.5");
        row("commas and line ends", "M1,2\n L 3 , 4", "M1,2 L3,4");
        row("closed: the pen is back at the start", "M1 1h2v2zl1 0", "M1,1 L3,1 L3,3 L1,1 M1,1 L2,1");
        row("curve", "M0 0C1 0 2 1 2 2c0 1 1 2 2 2", "M0,0 C2,2 C4,4");
        row("half circle over the top", "M0 5A5 5 0 0 1 10 5", "M0,5 C5,0 C10,5");
        row("half circle below", "M0 5A5 5 0 0 0 10 5", "M0,5 C5,10 C10,5");
        row("small arc", "M5 0a5 5 0 0 1 5 5", "M5,0 C10,5");
        row("large arc", "M5 0a5 5 0 1 0 5 5", "M5,0 C0,5 C5,10 C10,5");
        row("flags that touch", "M0 5A5 5 0 0110 5", "M0,5 C5,0 C10,5");
        row("a radius that is too small grows", "M0 5A1 1 0 0 1 10 5", "M0,5 C5,0 C10,5");
        row("an arc to where the pen is", "M1 1A5 5 0 0 1 1 1", "M1,1");
    }

    void pathHasTheCornersOfItsData()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, expected);
        const std::optional<QPainterPath> path = svg::path(data);
        QVERIFY(path);
        QCOMPARE(corners(*path), expected);
    }

    void whatIsNoPathDataIsRefused()
    {
        for (const char *data :
             {"1 2", "L1 1", "M1", "M1 x", "M0 0Q1 1 2 2", "M0 0z5", "M0 0h", "M0 0A5 5 0 2 1 9 9"})
            QVERIFY2(!svg::path(data), data);
    }

    void whatWeDoNotDrawIsRefused()
    {
        for (const char *inside : {"<text>a</text>", "<ellipse rx='1'/>", "<path d='M0 0S1 1 2 2'/>",
                                   "<circle r='1' fill='url(#a)'/>", "<g><rect"})
            QVERIFY2(!SvgDrawing::parse(drawing(inside)), inside);
        QVERIFY(!SvgDrawing::parse("<svg/>"));
        QVERIFY(!SvgDrawing::parse("<html viewBox='0 0 1 1'/>"));
        QVERIFY(SvgDrawing::parse(drawing({})));
    }

    void stylesAreInherited()
    {
        const std::optional<SvgDrawing> parsed = SvgDrawing::parse(drawing(
            "<g fill='#00ff00'><rect width='4' height='4'/><rect x='5' width='4' height='4' "
            "fill='currentColor'/></g>"
            "<rect y='5' width='4' height='4'/><path stroke='#0000ff' stroke-width='2' d='M5 7h4'/>"));
        QVERIFY(parsed);
        const QImage image = paint(*parsed, 100);
        QCOMPARE(image.pixelColor(20, 20), QColor(Qt::green));
        QCOMPARE(image.pixelColor(70, 20), QColor(Qt::red));
        QCOMPARE(image.pixelColor(20, 70).alpha(), 0);
        QCOMPARE(image.pixelColor(70, 62), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(70, 82).alpha(), 0);
    }

    void everyDrawingOfTheProgramIsRead()
    {
        QStringList files{u":/goconf/goconfigurator.svg"_s};
        for (const QString &name : QDir(u":/goconf/icons"_s).entryList())
            files.append(u":/goconf/icons/"_s + name);
        QVERIFY(files.size() > 30);
        for (const QString &name : files) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::optional<SvgDrawing> parsed = SvgDrawing::parse(file.readAll());
            QVERIFY2(parsed, qPrintable(name));
            const QImage image = paint(*parsed, 36);
            QVERIFY2(image != QImage(image.size(), image.format()) && image.pixelColor(0, 0).alpha() == 0,
                     qPrintable(name));
        }
    }
};

GOCONF_UI_TEST_MAIN(TestDrawings)
#include "Drawings.moc"
