// SPDX-License-Identifier: MIT
#include "theme/Typography.h"

#include "base/Os.h"

#include <QApplication>
#include <QFontDatabase>

namespace goconf::ui::typography {

using namespace Qt::StringLiterals;

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QFont title()
{
    return semibold(scaled(QApplication::font(), 1.6));
}

QFont section()
{
    return semibold(QApplication::font());
}

QFont programName()
{
    return semibold(scaled(QApplication::font(), 1.08));
}

QFont badge()
{
    return scaled(QApplication::font(), 0.85);
}

QFont fixed()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (Os::current() == Os::Windows) // which names Courier New, too thin to read at this size
        font.setFamilies({u"Consolas"_s, font.family()});
    const QFont text = QApplication::font();
    if (text.pointSizeF() > 0)
        font.setPointSizeF(text.pointSizeF());
    else
        font.setPixelSize(text.pixelSize());
    return scaled(font, 0.92);
}

} // namespace goconf::ui::typography
