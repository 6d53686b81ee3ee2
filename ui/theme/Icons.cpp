// SPDX-License-Identifier: MIT
#include "theme/Icons.h"

#include "theme/LineIconEngine.h"
#include "theme/SvgDrawing.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>

namespace goconf::ui::icons {

using namespace Qt::StringLiterals;

namespace {

QString fileName(IconName name)
{
    // In the order of IconName.
    static constexpr const char *names[] = {
        "overview", "variables",   "versions", "downloads", "cache",  "doctor", "history", "preferences",
        "check",    "exclamation", "cross",    "dash",      "add",    "remove", "edit",    "folder",
        "file",     "search",      "close",    "up",        "down",   "right",  "grip",    "terminal",
        "download", "undo",        "copy",     "external",  "shield", "more",
    };
    static_assert(std::size(names) == size_t(IconName::More) + 1);
    return u":/goconf/icons/"_s + QLatin1StringView(names[size_t(name)]) + u".svg"_s;
}

QPixmap render(const QString &resource, const QColor &colour, const QSize &pixels)
{
    QFile file(resource);
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QPainter painter(&pixmap);
    if (const std::optional<SvgDrawing> drawing = SvgDrawing::parse(file.readAll()))
        drawing->paint(painter, QRectF(QPointF(), pixels), colour);
    return pixmap;
}

} // namespace

QIcon icon(IconName name)
{
    return QIcon(new LineIconEngine(name)); // the icon owns its engine
}

void paint(QPainter &painter, IconName name, const QRectF &rect, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    const QString key = u"goconf-%1-%2-%3"_s.arg(int(name)).arg(colour.name()).arg(pixels.width());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(fileName(name), colour, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    // On a whole pixel of the device: between two of them every line would blur.
    const QPointF corner = QPointF(qRound(rect.x() * ratio), qRound(rect.y() * ratio)) / ratio;
    painter.drawPixmap(QRectF(corner, QSizeF(pixels) / ratio), pixmap, QRectF(pixmap.rect()));
}

QIcon program()
{
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        result.addPixmap(render(u":/goconf/goconfigurator.svg"_s, {}, QSize(side, side)));
    return result;
}

} // namespace goconf::ui::icons
