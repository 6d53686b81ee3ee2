// SPDX-License-Identifier: MIT
#include "setup/SetupPlan.h"

#include "base/SizeText.h"
#include "change/LineDiff.h"
#include "setup/SetupPlanner.h"

#include <QStringList>

namespace goconf {

using namespace Qt::StringLiterals;

namespace {

QVector<QByteArrayView> linesOf(const std::optional<FileImage> &image)
{
    QVector<QByteArrayView> lines;
    if (!image)
        return lines;
    const QByteArrayView text = image->bytes;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.sliced(at, next - at));
        at = next;
    }
    return lines;
}

/// Added or removed; one that is replaced counts once.
int changedLines(const FileChange &change)
{
    qsizetype added = 0;
    qsizetype removed = 0;
    for (const LineRun &run : lineDiff(linesOf(change.before), linesOf(change.after))) {
        if (run.sign == '+')
            added += run.count;
        else if (run.sign == '-')
            removed += run.count;
    }
    return int(std::max(added, removed));
}

} // namespace

Result<SetupPlan> SetupPlan::make(const Host &host, const SetupSurvey &survey, const SetupAnswers &answers)
{
    return SetupPlanner(host, survey, answers).make();
}

SetupPlan::Counts SetupPlan::counts() const
{
    Counts counts;
    counts.downloads = install && install->isDownload ? 1 : 0;
    counts.folders = install ? 1 : 0;
    for (const Change &change : changes.changes) {
        if (std::holds_alternative<LinkChange>(change)) {
            ++counts.links;
        } else if (const auto *file = std::get_if<FileChange>(&change)) {
            ++counts.files;
            counts.lines += changedLines(*file);
        } else {
            ++counts.values;
        }
    }
    return counts;
}

QString SetupPlan::linesText(int count)
{
    return count == 1 ? tr("1 line") : tr("%n lines", nullptr, count);
}

QString SetupPlan::summary() const
{
    if (isEmpty())
        return tr("Nothing to do");
    const Counts all = counts();
    QStringList parts;
    if (all.downloads > 0)
        parts.append(tr("1 download"));
    if (all.folders > 0)
        parts.append(tr("1 new folder"));
    if (all.links > 0)
        parts.append(all.links == 1 ? tr("1 link") : tr("%n links", nullptr, all.links));
    if (all.files > 0) {
        const QString files = all.files == 1 ? tr("1 file") : tr("%n files", nullptr, all.files);
        parts.append(tr("%1 in %2").arg(linesText(all.lines), files));
    }
    if (all.values > 0)
        parts.append(all.values == 1 ? tr("1 value of the registry")
                                     : tr("%n values of the registry", nullptr, all.values));
    return parts.join(tr(", "));
}

QStringList SetupPlan::steps() const
{
    QStringList steps;
    if (install && install->isDownload) {
        steps.append(
            install->bytes > 0
                ? tr("Download %1 (%2) from %3").arg(install->name, sizeText(install->bytes), install->source)
                : tr("Download %1 from %2").arg(install->name, install->source));
    }
    if (install)
        steps.append(install->isDownload
                         ? tr("Unpack it to %1, and prove it by the checksum database").arg(install->path)
                         : tr("Unpack %1 to %2").arg(install->source, install->path));
    if (install && !install->isDownload)
        steps.append(isOffline
                         ? tr("Leave it unproven: without a network the checksum database cannot be asked")
                         : tr("Prove it by the checksum database, if that can be asked"));
    for (const Change &change : changes.changes) {
        if (const auto *link = std::get_if<LinkChange>(&change)) {
            steps.append(tr("Make %1 lead to %2")
                             .arg(link->path, QString::fromUtf8(link->after.value_or(QByteArray()))));
        } else if (const auto *file = std::get_if<FileChange>(&change)) {
            const QString lines = linesText(changedLines(*file));
            steps.append(file->before ? tr("Change %1 in %2").arg(lines, file->path)
                                      : tr("Create %1 with %2").arg(file->path, lines));
        } else {
            steps.append(tr("Change %1").arg(targetOf(change)));
        }
    }
    return steps;
}

} // namespace goconf
