// SPDX-License-Identifier: MIT
#include "commands/sdk/VerdictText.h"

#include "TextLayout.h"
#include "base/ItemList.h"
#include "base/Secret.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

/// More names would not be read; --json has them all.
constexpr qsizetype mostFiles = 20;
constexpr qsizetype mostOthers = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::VerdictText)
};

class Page
{
public:
    explicit Page(const QString &home)
        : m_home(home)
    {
    }

    void add(const VerifiedSdk &verified)
    {
        const SdkVerdict &verdict = verified.verdict;
        const QString version = verified.sdk.versionName();
        m_lines.append((version.isEmpty() ? u"?"_s : version) + u"  "_s +
                       withTilde(verified.sdk.path, m_home));
        const bool isProven = verdict.log == SdkVerdict::Log::Ok || verdict.onlyGoEnv;
        addRow(verdict.isFinding() && !isProven ? u"    ! "_s : u"    - "_s, statement(verdict));
        addFiles(verdict);
        for (const GoEnvEdit &edit : verdict.edits)
            addEdit(edit);
        if (!verdict.onlyGoEnv && verdict.log != SdkVerdict::Log::NotComparable &&
            verdict.log != SdkVerdict::Log::Unavailable) {
            for (const QString &note : verdict.notes)
                addRow(u"      "_s, note);
        }
        addModes(verdict);
        addOthers(verdict);
    }

    const QStringList &lines() const { return m_lines; }

private:
    void addRow(const QString &mark, const QString &text)
    {
        QString shown = masked(text);
        shown.replace(m_home + u'/', u"~/"_s);
        m_lines += wrapped(mark, shown);
    }

    static QString statement(const SdkVerdict &verdict)
    {
        switch (verdict.log) {
        case SdkVerdict::Log::Ok:
            return Text::tr("Proven: all %1 files are as they were released.").arg(verdict.files);
        case SdkVerdict::Log::Differs:
            if (!verdict.onlyGoEnv)
                return Text::tr("Differs from the release.");
            return verdict.edits.isEmpty()
                       ? Text::tr("Proven, but for go.env, where only comments or the order were changed.")
                       : Text::tr("Proven, but for go.env, where settings were edited:");
        case SdkVerdict::Log::NotComparable:
        case SdkVerdict::Log::Unavailable: break;
        }
        const QString why = verdict.notes.join(u' ');
        return verdict.log == SdkVerdict::Log::NotComparable ? why : Text::tr("Not proven: %1").arg(why);
    }

    void addEdit(const GoEnvEdit &edit)
    {
        const QString name = QString::fromUtf8(edit.name);
        const auto assignment = [&name](const QByteArray &value) {
            return name + u'=' + maskedValue(name, QString::fromUtf8(value));
        };
        if (!edit.now)
            addRow(u"      "_s, Text::tr("go.env: %1 was taken out").arg(assignment(*edit.released)));
        else if (edit.released)
            addRow(u"      "_s,
                   Text::tr("go.env:%1: %2, released as %3")
                       .arg(QString::number(edit.line), assignment(*edit.now), assignment(*edit.released)));
        else
            addRow(
                u"      "_s,
                Text::tr("go.env:%1: %2 was added").arg(QString::number(edit.line), assignment(*edit.now)));
    }

    void addFiles(const SdkVerdict &verdict)
    {
        if (verdict.onlyGoEnv)
            return;
        const std::pair<QString, const QByteArrayList *> kinds[] = {
            {Text::tr("changed"), &verdict.difference.changed},
            {Text::tr("missing"), &verdict.difference.missing},
            {Text::tr("added"), &verdict.difference.added}};
        qsizetype width = 0;
        for (const auto &[what, names] : kinds)
            width = std::max(width, columnsOf(what));
        qsizetype room = mostFiles;
        qsizetype left = 0;
        for (const auto &[what, names] : kinds) {
            const qsizetype shown = std::min(room, names->size());
            for (const QByteArray &name : names->first(shown))
                m_lines.append(u"      "_s + padded(what, width + 2) + QString::fromUtf8(name));
            room -= shown;
            left += names->size() - shown;
        }
        if (left > 0)
            addRow(u"      "_s, Text::tr("and %1 more, which --json names").arg(left));
    }

    static QString modeText(const SdkModeFault &fault)
    {
        const QString name = QString::fromUtf8(fault.file);
        switch (fault.what) {
        case SdkModeFault::What::NotExecutable:
            return Text::tr("%1 cannot be started: chmod 755 brings that back").arg(name);
        case SdkModeFault::What::SetId:
            return Text::tr("%1 runs as its owner or group, whoever starts it: chmod 755 ends that")
                .arg(name);
        case SdkModeFault::What::WritableByAll:
            return Text::tr("%1 may be changed by everybody: chmod o-w ends that").arg(name);
        }
        Q_UNREACHABLE();
    }

    void addModes(const SdkVerdict &verdict)
    {
        const qsizetype shown = std::min(mostFiles, verdict.modes.size());
        for (const SdkModeFault &fault : verdict.modes.first(shown))
            addRow(u"    ! "_s, modeText(fault));
        if (shown < verdict.modes.size())
            addRow(u"      "_s,
                   Text::tr("and %1 more, which --json names").arg(verdict.modes.size() - shown));
    }

    void addOthers(const SdkVerdict &verdict)
    {
        if (verdict.others.isEmpty())
            return;
        QStringList names;
        for (const QByteArray &name : verdict.others.first(std::min(mostOthers, verdict.others.size())))
            names.append(QString::fromUtf8(name));
        const qsizetype more = verdict.others.size() - names.size();
        const QString list = itemList(names);
        addRow(u"    - "_s,
               more == 0 ? Text::tr("Not of the release, so the proof says nothing about it: %1").arg(list)
                         : Text::tr("Not of the release, so the proof says nothing about it: %1 and %2 more")
                               .arg(list, QString::number(more)));
    }

    QString m_home;
    QStringList m_lines;
};

} // namespace

QStringList verdictText(const VerifiedSdks &sdks, const QString &home)
{
    if (sdks.isEmpty())
        return {Text::tr("There is no Go on this machine.")};
    Page page(home);
    for (const VerifiedSdk &sdk : sdks)
        page.add(sdk);
    return page.lines();
}

} // namespace goconf
