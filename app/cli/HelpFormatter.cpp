// SPDX-License-Identifier: MIT
#include "HelpFormatter.h"

#include "TextLayout.h"

#include <QCoreApplication>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::HelpFormatter)
};

} // namespace

std::string HelpFormatter::make_option(const CLI::Option *option, bool isPositional) const
{
    QString left = QString::fromStdString(make_option_name(option, isPositional) + make_option_opts(option));
    QString description = QString::fromStdString(make_option_desc(option));
    const qsizetype begin = left.indexOf(u'{');
    const qsizetype end = left.indexOf(u'}', begin);
    if (begin >= 0 && end > begin) {
        const QStringList values = left.sliced(begin + 1, end - begin - 1).split(u',');
        description = Text::tr("%1; one of %2").arg(description, values.join(", "_L1));
        left.remove(begin, end - begin + 1);
        while (left.endsWith(u':') || left.endsWith(u' ')) // what CLI11 puts before the values
            left.chop(1);
    }
    return row(left, description);
}

std::string HelpFormatter::make_subcommand(const CLI::App *word) const
{
    return row(QString::fromStdString(word->get_name()), QString::fromStdString(word->get_description()));
}

std::string HelpFormatter::make_footer(const CLI::App *word) const
{
    const QString footer = QString::fromStdString(word->get_footer());
    if (footer.isEmpty())
        return {};
    return (u'\n' + wrapped({}, footer).join(u'\n') + u'\n').toStdString();
}

std::string HelpFormatter::row(const QString &left, const QString &description) const
{
    const auto columns = static_cast<qsizetype>(get_column_width());
    QString first = u"  "_s + left;
    QString text;
    if (columnsOf(first) >= columns) {
        text = first + u'\n';
        first.clear();
    }
    const QStringList lines = wrapped(padded(first, columns), description);
    return (text + lines.join(u'\n') + u'\n').toStdString();
}

} // namespace goconf
