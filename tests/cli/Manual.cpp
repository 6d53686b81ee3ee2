// SPDX-License-Identifier: MIT
// The manual page and the completions name exactly the commands and options that the program has.
#include "GoconfRun.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// The long options of each command, by its words ("path add").
using Options = QMap<QString, QStringList>;

QString outputOf(const QByteArrayList &arguments)
{
    const TempHome home;
    const GoconfRun run = runGoconf(home.host(), arguments);
    if (run.exitCode != 0)
        qFatal("goconf %s: %s", arguments.join(' ').constData(), run.err.constData());
    return QString::fromUtf8(run.out);
}

QStringList sorted(QStringList options)
{
    options.sort();
    return options;
}

/// What --help lists: lines that begin with an option.
QStringList optionsInHelp(const QString &help)
{
    static const QRegularExpression option(u"^ +(?:-[a-z], ?)?--([a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    QStringList options;
    for (auto match = option.globalMatch(help); match.hasNext();)
        options.append(match.next().captured(1));
    return sorted(options);
}

/// The commands below `parent` that --help lists, at every depth.
void addCommands(const QString &parent, Options &all)
{
    const QStringList words = parent.split(u' ', Qt::SkipEmptyParts);
    QByteArrayList arguments;
    for (const QString &word : words)
        arguments.append(word.toUtf8());
    const QString help = outputOf(arguments + QByteArrayList{"--help"});
    static const QRegularExpression command(u"^  ([a-z]+)(?: |$)"_s, QRegularExpression::MultilineOption);
    const qsizetype section = help.indexOf(u"\nCommands:"_s);
    bool isGroup = false;
    for (auto match = command.globalMatch(section < 0 ? QString() : help.sliced(section)); match.hasNext();) {
        isGroup = true;
        addCommands(QString(parent + u' ' + match.next().captured(1)).trimmed(), all);
    }
    if (!isGroup)
        all.insert(parent, optionsInHelp(help));
}

Options commandsOfTheProgram()
{
    Options all;
    addCommands({}, all);
    return all;
}

QString manual()
{
    QFile file(QStringLiteral(GOCONF_MANUAL));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the manual page is missing");
    return QString::fromUtf8(file.readAll());
}

/// The SYNOPSIS: each .Nm begins a command, .Cm are its words before the first option.
Options commandsOfTheManual()
{
    const QString synopsis = manual().section(u".Sh SYNOPSIS\n"_s, 1).section(u".Sh "_s, 0, 0);
    Options all;
    for (const QString &block : synopsis.split(u".Nm\n"_s, Qt::SkipEmptyParts)) {
        QStringList words;
        QStringList options{u"help"_s};
        for (const QString &line : block.split(u'\n')) {
            if (line.startsWith(u".Cm "_s) && !line.contains(u'|'))
                words.append(line.sliced(4));
            else if (line.startsWith(u".Op Fl -"_s))
                options.append(line.sliced(8).section(u' ', 0, 0));
            else if (line.startsWith(u".Cm "_s))
                continue; // the choices of an argument
        }
        if (!words.isEmpty())
            all.insert(words.join(u' '), sorted(options));
    }
    return all;
}

/// What the script for bash offers behind each command.
Options commandsOfBash()
{
    static const QRegularExpression line(u"^ *\"goconf ([a-z ]+)\"\\) options=\"([^\"]*)\""_s,
                                         QRegularExpression::MultilineOption);
    Options all;
    for (auto match = line.globalMatch(outputOf({"completion", "bash"})); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QStringList options;
        for (const QString &word : found.captured(2).split(u' ')) {
            if (word.startsWith(u"--"_s))
                options.append(word.sliced(2));
        }
        all.insert(found.captured(1), sorted(options));
    }
    return all;
}

/// The same for fish: its conditions name the words that were typed.
Options commandsOfFish()
{
    static const QRegularExpression option(u" -l ([a-z-]+)"_s);
    static const QRegularExpression word(u"-n '__goconf_at goconf ([a-z ]+)'"_s);
    Options all;
    for (const QString &line : outputOf({"completion", "fish"}).split(u'\n')) {
        const QRegularExpressionMatch found = option.match(line);
        const QRegularExpressionMatch command = word.match(line);
        if (found.hasMatch() && command.hasMatch())
            all[command.captured(1)].append(found.captured(1));
    }
    for (QStringList &options : all)
        options.sort();
    return all;
}

/// A group such as "path" has no more than its help.
Options withoutGroups(Options all, const Options &commands)
{
    all.removeIf([&](const auto &entry) {
        return !commands.contains(entry.key()) && entry.value() == QStringList{u"help"_s};
    });
    return all;
}

} // namespace

class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryCommandWithItsOptions();
    void explainsEveryOptionAndNoOther();
    void completionsOfferTheSame();
};

void ManualTest::hasEveryCommandWithItsOptions()
{
    const Options commands = commandsOfTheProgram();
    QVERIFY(commands.size() >= 8);
    QVERIFY(commands.contains(u"path add"_s));
    Options described = commandsOfTheManual();
    QCOMPARE(described.keys(), commands.keys());
    for (const QString &command : commands.keys())
        QCOMPARE(qMakePair(command, described.value(command)), qMakePair(command, commands.value(command)));
}

void ManualTest::explainsEveryOptionAndNoOther()
{
    QStringList options = optionsInHelp(outputOf({"--help"}));
    for (const QStringList &more : commandsOfTheProgram())
        options += more;
    options.removeDuplicates();
    static const QRegularExpression item(u"^\\.It .*Fl -([a-z-]+)"_s, QRegularExpression::MultilineOption);
    QStringList explained;
    for (auto match = item.globalMatch(manual()); match.hasNext();)
        explained.append(match.next().captured(1));
    QCOMPARE(sorted(explained), sorted(options));
}

void ManualTest::completionsOfferTheSame()
{
    const Options commands = commandsOfTheProgram();
    QCOMPARE(withoutGroups(commandsOfBash(), commands), commands);
    QCOMPARE(withoutGroups(commandsOfFish(), commands), commands);
}

QTEST_GUILESS_MAIN(ManualTest)
#include "Manual.moc"
