// SPDX-License-Identifier: MIT
#include "commands/sdk/SdkTable.h"

#include "TextLayout.h"
#include "base/ItemList.h"
#include "base/Secret.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineColumns = 80;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SdkTable)
};

class Table
{
public:
    Table(const SdkReport &report, const QString &home)
        : m_report(report)
        , m_home(home)
    {
    }

    QStringList lines()
    {
        if (m_report.sdks.isEmpty())
            m_lines.append(Text::tr("There is no Go on this machine."));
        qsizetype version = 0;
        qsizetype kind = 0;
        for (const Sdk &sdk : m_report.sdks) {
            version = std::max(version, columnsOf(versionOf(sdk)));
            kind = std::max(kind, columnsOf(kindOf(sdk)));
        }
        for (const Sdk &sdk : m_report.sdks)
            addSdk(sdk, version, kind);
        addViews();
        return m_lines;
    }

private:
    static QString versionOf(const Sdk &sdk)
    {
        const QString name = sdk.versionName();
        return name.isEmpty() ? u"?"_s : name;
    }

    static QString kindOf(const Sdk &sdk)
    {
        if (sdk.kind != SdkKind::ModuleCache && sdk.manager != SdkManager::None)
            return sdkManagerName(sdk.manager);
        switch (sdk.kind) {
        case SdkKind::Managed: return Text::tr("managed");
        case SdkKind::System: return Text::tr("by hand");
        case SdkKind::ModuleCache: return Text::tr("module cache");
        case SdkKind::Dl: return u"golang.org/dl"_s;
        case SdkKind::Distribution: return Text::tr("distribution");
        }
        Q_UNREACHABLE();
    }

    /// `path` behind `front` when the line has room, else in a line of its own.
    void addPath(const QString &front, const QString &path)
    {
        if (columnsOf(front) + columnsOf(path) <= lineColumns) {
            m_lines.append(front + path);
            return;
        }
        m_lines.append(trimmedEnd(front));
        m_lines.append(u"    "_s + path);
    }

    static QString trimmedEnd(QString text)
    {
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    }

    void addProblems(const Problems &problems)
    {
        for (const Problem &problem : problems) {
            const QString mark = problem.severity == Severity::Info ? u"    - "_s : u"    ! "_s;
            QString text = masked(oneLine(problem));
            text.replace(m_home + u'/', u"~/"_s);
            m_lines += wrapped(mark, text);
        }
    }

    void addSdk(const Sdk &sdk, qsizetype version, qsizetype kind)
    {
        const QString mark = m_report.isActive(sdk) ? u"* "_s : u"  "_s;
        addPath(mark + padded(versionOf(sdk), version + 2) + padded(kindOf(sdk), kind + 2),
                withTilde(sdk.path, m_home));
        addProblems(sdk.problems);
        if (sdk.proven == false)
            m_lines += wrapped(u"    - "_s, Text::tr("Not proven: goconf sdk verify %1")
                                                .arg(QString::fromLatin1(sdk.version.toByteArray())));
    }

    static QString nameOf(const PathView &view)
    {
        if (view.name == "process"_L1)
            return Text::tr("this process");
        return view.name == "desktop"_L1 ? Text::tr("desktop programs") : finderName(view);
    }

    QString winnerOf(const GoOnPath &view) const
    {
        const GoOnPath::Found *first = view.first();
        if (!first)
            return Text::tr("no go");
        QString text = withTilde(first->executable, m_home);
        if (first->kind == GoOnPath::Found::Shim) {
            text += u' ' + (first->manager == SdkManager::None
                                ? Text::tr("(a stand-in, no Go itself)")
                                : Text::tr("(a shim of %1)").arg(sdkManagerName(first->manager)));
        }
        return text;
    }

    /// What no view above has said already, with the other views that it concerns.
    Problems newOf(const GoOnPath &view)
    {
        Problems fresh;
        const Problems problems = view.view.problems + view.problems;
        for (const Problem &problem : problems) {
            if (m_said.contains(problem))
                continue;
            m_said.append(problem);
            QStringList others;
            for (const GoOnPath &other : m_report.views) {
                if (&other != &view && (other.view.problems + other.problems).contains(problem))
                    others.append(nameOf(other.view));
            }
            fresh.append(problem);
            if (!others.isEmpty())
                fresh.last().message = Text::tr("%1 (also for %2)").arg(problem.message, itemList(others));
        }
        return fresh;
    }

    void addViews()
    {
        m_lines << QString() << Text::tr("Found first by");
        qsizetype width = 0;
        for (const GoOnPath &view : m_report.views)
            width = std::max(width, columnsOf(nameOf(view.view)));
        for (const GoOnPath &view : m_report.views) {
            const QString front = u"  "_s + padded(nameOf(view.view), width + 2);
            const GoOnPath::Found *first = view.first();
            const QString place = first ? withTilde(first->location.toString(), m_home) : QString();
            const QString winner = winnerOf(view);
            if (place.isEmpty() || columnsOf(front + winner + place) + 3 <= lineColumns) {
                m_lines.append(front + winner + (place.isEmpty() ? place : u" ("_s + place + u')'));
            } else {
                m_lines.append(front + winner);
                m_lines.append(QString(columnsOf(front), u' ') + u'(' + place + u')');
            }
            addProblems(newOf(view));
        }
    }

    const SdkReport &m_report;
    QString m_home;
    QStringList m_lines;
    Problems m_said;
};

} // namespace

QStringList sdkTable(const SdkReport &report, const QString &home)
{
    return Table(report, home).lines();
}

} // namespace goconf
