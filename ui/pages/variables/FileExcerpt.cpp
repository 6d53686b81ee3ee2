// SPDX-License-Identifier: MIT
#include "pages/variables/FileExcerpt.h"

#include "base/Problem.h"
#include "base/Secret.h"
#include "change/ShownText.h"
#include "theme/Distance.h"
#include "theme/Shapes.h"
#include "theme/Tokens.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MonoLabel.h"
#include "workspace/TaskRunner.h"

#include <QDesktopServices>
#include <QFile>
#include <QGridLayout>
#include <QPainter>
#include <QUrl>

namespace goconf::ui {

namespace {

/// Before and behind the line.
constexpr int around = 2;
constexpr qint64 largest = qint64(16) * 1024 * 1024;

} // namespace

FileExcerpt::FileExcerpt(const Location &location, TaskRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_location(location)
    , m_lines(new QWidget(this))
    , m_failure(new MarkedLabel({}, this))
    , m_open(new LinkButton(tr("Open the file"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(distance::medium, distance::small, distance::medium, distance::small);
    layout->setSpacing(distance::tight);
    layout->addWidget(m_lines);
    layout->addWidget(m_failure);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    m_failure->hide();
    m_open->setExplanation(tr("Opens the file with the program that the system uses for it."));
    connect(m_open, &QAbstractButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_location.path)); });
    runner.run<QVector<Line>>(
        this, Task::Description{{}, Task::Unit::Steps, true},
        [location](TaskControl &) { return read(location); },
        [this](const Result<QVector<Line>> &lines) { show(lines); });
}

Result<QVector<FileExcerpt::Line>> FileExcerpt::read(const Location &location)
{
    QFile file(location.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, tr("%1 cannot be read: %2").arg(location.path, file.errorString()));
    QByteArrayList lines = masked(file.read(largest)).split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast(); // behind the last line end
    QVector<Line> shown;
    for (int number = qMax(1, location.line - around); number <= location.line + around; ++number) {
        if (number <= int(lines.size()))
            shown.append({number, shownText(lines.at(number - 1))});
    }
    return shown;
}

void FileExcerpt::show(const Result<QVector<Line>> &lines)
{
    if (!lines) {
        m_failure->setText(sentence(lines.error().what));
        m_failure->show();
        return;
    }
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(distance::medium);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const Line &line : *lines) {
        auto *number = new MonoLabel(QString::number(line.number), m_lines);
        auto *text = new MonoLabel(line.text, m_lines);
        text->setElideMode(Qt::ElideRight);
        const bool isIt = line.number == m_location.line;
        number->setQuiet(!isIt);
        text->setQuiet(!isIt);
        const int row = grid->rowCount();
        grid->addWidget(number, row, 0);
        grid->addWidget(text, row, 1);
    }
}

void FileExcerpt::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    shapes::panel(painter, rect(), distance::controlRadius, Tokens::of(this).neutralTint, {});
}

} // namespace goconf::ui
