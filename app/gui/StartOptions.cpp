// SPDX-License-Identifier: MIT
#include "StartOptions.h"

#include "frame/PageRegistry.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::StartOptions)
};

QStringList pageIds()
{
    QStringList ids;
    for (const ui::PageEntry &entry : ui::pageRegistry())
        ids.append(QLatin1StringView(entry.id));
    return ids;
}

} // namespace

StartOptions StartOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Sets up, shows and repairs a Go environment."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Text::tr("Print this and end"));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Text::tr("Print the version and end"));
    const QCommandLineOption page(u"page"_s, Text::tr("Open a page: %1").arg(pageIds().join(", "_L1)),
                                  u"PAGE"_s);
    const QCommandLineOption select(u"select"_s, Text::tr("Go to one thing of the page, such as a variable"),
                                    u"NAME"_s);
    parser.addOptions({page, select, help, version});
    const QString program = u"goconfigurator"_s;
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString why = parser.errorText().isEmpty()
                                ? Text::tr("“%1” is no option").arg(parser.positionalArguments().constFirst())
                                : parser.errorText();
        return {{}, program + u": "_s + why + u'\n', 2};
    }
    if (parser.isSet(help))
        return {{}, parser.helpText(), 0};
    if (parser.isSet(version))
        return {{}, program + u' ' + QCoreApplication::applicationVersion() + u'\n', 0};
    if (parser.isSet(page) && !pageIds().contains(parser.value(page))) {
        return {{},
                program + u": "_s +
                    Text::tr("there is no page %1: name one of %2")
                        .arg(parser.value(page), pageIds().join(", "_L1)) +
                    u'\n',
                2};
    }
    return {{parser.value(page), parser.value(select)}};
}

} // namespace goconf
