// SPDX-License-Identifier: MIT
#include "pages/variables/TargetRow.h"

#include "base/Problem.h"
#include "models/PlaceWords.h"
#include "theme/Distance.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"
#include "workspace/Workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace goconf::ui {

TargetRow::TargetRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_box(new QComboBox(this))
    , m_reason(new MarkedLabel({}, this))
    , m_files(new MarkedLabel({}, this))
{
    auto *words = new QLabel(tr("&Write to"), this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(m_box);
    m_reason->setQuiet(true);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setAccessibleName(tr("Write to"));
    m_box->setAccessibleDescription(tr("The place that will hold the value."));
    m_files->setQuiet(true);
    m_files->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(distance::small);
    row->addWidget(words);
    row->addWidget(m_box);
    row->addWidget(m_reason, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(distance::small);
    layout->addLayout(row);
    layout->addWidget(m_files);
    connect(m_box, &QComboBox::activated, this, &TargetRow::chosen);
}

void TargetRow::setStores(const QStringList &stores, const QString &chosen)
{
    m_box->clear();
    for (const QString &id : stores)
        m_box->addItem(PlaceWords::title(id), id);
    setStore(chosen);
}

void TargetRow::setStore(const QString &store)
{
    m_box->setCurrentIndex(qMax(0, m_box->findData(store)));
}

QString TargetRow::store() const
{
    return m_box->currentData().toString();
}

void TargetRow::takeFocus()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

void TargetRow::setRecommendation(const QString &best, const QString &reason)
{
    setReason(best == store()
                  ? tr("Recommended: %1.").arg(reason)
                  : sentence(tr("%1; recommended is %2: %3")
                                 .arg(PlaceWords::reach(store()), PlaceWords::title(best), reason)));
}

void TargetRow::setReason(const QString &sentence)
{
    m_reason->setText(sentence);
}

void TargetRow::setFiles(const QStringList &files)
{
    QStringList marked;
    for (const QString &file : files)
        marked.append(mono(m_workspace.shownPath(file)));
    m_files->setText(tr("Goes into %1").arg(marked.join(tr(", "))));
    m_files->setVisible(!files.isEmpty());
}

} // namespace goconf::ui
