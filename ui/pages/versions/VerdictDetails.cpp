// SPDX-License-Identifier: MIT
#include "pages/versions/VerdictDetails.h"

#include "base/ItemList.h"
#include "base/Secret.h"
#include "theme/Distance.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goconf::ui {

using namespace Qt::StringLiterals;

namespace {

/// More names would not be read; goconf sdk verify --json has them all.
constexpr qsizetype mostFiles = 12;
constexpr qsizetype mostOthers = 3;

QString faultText(SdkModeFault::What what)
{
    switch (what) {
    case SdkModeFault::What::NotExecutable: return VerdictDetails::tr("cannot be started:");
    case SdkModeFault::What::SetId:
        return VerdictDetails::tr("runs as its owner or group, whoever starts it:");
    case SdkModeFault::What::WritableByAll: return VerdictDetails::tr("everybody may change it:");
    }
    Q_UNREACHABLE();
}

} // namespace

VerdictDetails::VerdictDetails(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(distance::large, distance::medium, distance::large, distance::medium);
    m_lines->setSpacing(distance::tight);
    hide();
}

void VerdictDetails::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

void VerdictDetails::show(const SdkVerdict &verdict)
{
    clear();
    if (!verdict.onlyGoEnv)
        addFiles(verdict);
    addEdits(verdict);
    addModes(verdict);
    addOthers(verdict);
    setVisible(m_lines->count() > 0);
}

void VerdictDetails::addLine(const QString &what, const QString &words)
{
    m_lines->addWidget(new MarkedLabel(what + u' ' + words, this));
}

void VerdictDetails::addMore(qsizetype left)
{
    if (left > 0)
        addLine(QString(), tr("and %n more", nullptr, int(left)));
}

void VerdictDetails::addFiles(const SdkVerdict &verdict)
{
    const std::pair<QString, const QByteArrayList *> kinds[] = {{tr("changed:"), &verdict.difference.changed},
                                                                {tr("missing:"), &verdict.difference.missing},
                                                                {tr("added:"), &verdict.difference.added}};
    qsizetype room = mostFiles;
    qsizetype left = 0;
    for (const auto &[what, names] : kinds) {
        const qsizetype shown = std::min(room, names->size());
        for (const QByteArray &name : names->first(shown))
            addLine(what, mono(QString::fromUtf8(name)));
        room -= shown;
        left += names->size() - shown;
    }
    addMore(left);
}

void VerdictDetails::addEdits(const SdkVerdict &verdict)
{
    for (const GoEnvEdit &edit : verdict.edits) {
        const QString name = QString::fromUtf8(edit.name);
        const auto assignment = [&name](const QByteArray &value) {
            return mono(name + u'=' + maskedValue(name, QString::fromUtf8(value)));
        };
        const QString line = mono(u"go.env:"_s + QString::number(edit.line));
        if (!edit.now)
            addLine(mono(u"go.env"_s), tr("%1 was taken out").arg(assignment(*edit.released)));
        else if (edit.released)
            addLine(line, tr("%1, released as %2").arg(assignment(*edit.now), assignment(*edit.released)));
        else
            addLine(line, tr("%1 was added").arg(assignment(*edit.now)));
    }
}

void VerdictDetails::addModes(const SdkVerdict &verdict)
{
    const qsizetype shown = std::min(mostFiles, verdict.modes.size());
    for (const SdkModeFault &fault : verdict.modes.first(shown)) {
        const QString repair =
            fault.what == SdkModeFault::What::WritableByAll ? u"chmod o-w"_s : u"chmod 755"_s;
        addLine(faultText(fault.what),
                tr("%1; %2 ends that").arg(mono(QString::fromUtf8(fault.file)), mono(repair)));
    }
    addMore(verdict.modes.size() - shown);
}

void VerdictDetails::addOthers(const SdkVerdict &verdict)
{
    if (verdict.others.isEmpty())
        return;
    QStringList names;
    for (const QByteArray &name : verdict.others.first(std::min(mostOthers, verdict.others.size())))
        names.append(mono(QString::fromUtf8(name)));
    addLine(tr("Not of the release, so the proof says nothing about it:"), itemList(names));
    addMore(verdict.others.size() - names.size());
}

} // namespace goconf::ui
