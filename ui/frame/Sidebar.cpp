// SPDX-License-Identifier: MIT
#include "frame/Sidebar.h"

#include "frame/PageRegistry.h"
#include "frame/SidebarItem.h"
#include "theme/Distance.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"
#include "workspace/Workspace.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace goconf::ui {

namespace {

QLabel *programName(QWidget *parent)
{
    auto *label = new QLabel(QStringLiteral("Go Configurator"), parent); // a name: the same in every language
    label->setFont(typography::programName());
    label->setContentsMargins(10, 0, 0, 0);
    return label;
}

} // namespace

Sidebar::Sidebar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_gap(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(distance::small, distance::large, distance::small, distance::large);
    layout->setSpacing(0);
    layout->addWidget(programName(this));
    layout->addSpacing(distance::medium + 2);
    auto *group = new QButtonGroup(this);
    m_gap->setFixedHeight(21);
    m_gap->hide();
    bool hasUpper = false;
    for (const PageEntry &entry : pageRegistry()) {
        if (entry.within) {
            m_items.append(nullptr);
            continue;
        }
        auto *item = new SidebarItem(entry.icon, this);
        if (entry.isLower && hasUpper && m_gap->isHidden()) {
            layout->addWidget(m_gap);
            m_gap->setVisible(true);
        }
        hasUpper = hasUpper || !entry.isLower;
        layout->addWidget(item);
        group->addButton(item);
        m_items.append(item);
        connect(item, &SidebarItem::clicked, this,
                [this, id = QString::fromLatin1(entry.id)] { Q_EMIT chosen(id); });
    }
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&workspace.machine(), &Machine::changed, this, &Sidebar::updateAttention);
    connect(&workspace.draft(), &Draft::changed, this, &Sidebar::updateAttention);
    retranslate();
}

void Sidebar::setCurrent(const QString &id)
{
    for (size_t i = 0; i < pageRegistry().size(); ++i) {
        const PageEntry &entry = pageRegistry()[i];
        if (id != QLatin1StringView(entry.id))
            continue;
        if (entry.within)
            setCurrent(QString::fromLatin1(entry.within));
        else
            m_items.at(qsizetype(i))->setChecked(true);
    }
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (size_t i = 0; i < pageRegistry().size(); ++i) {
        const PageEntry &entry = pageRegistry()[i];
        SidebarItem *item = m_items.at(qsizetype(i));
        if (!item)
            continue;
        item->setText(entry.translatedName());
        item->setAccessibleDescription(entry.translatedPurpose());
        item->setWhatsThis(entry.translatedPurpose());
    }
    updateAttention();
}

void Sidebar::updateAttention()
{
    for (size_t i = 0; i < pageRegistry().size(); ++i) {
        const PageEntry &entry = pageRegistry()[i];
        if (SidebarItem *item = m_items.at(qsizetype(i)))
            item->setAttention(entry.attention ? entry.attention(m_workspace) : 0);
    }
}

QSize Sidebar::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({distance::sidebar, 0});
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(this);
    painter.fillRect(rect(), t.sidebar);
    painter.fillRect(width() - 1, 0, 1, height(), t.line);
    if (!m_gap->isHidden())
        painter.fillRect(18, m_gap->geometry().center().y(), width() - 36, 1, t.line);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    QVector<SidebarItem *> lines = m_items;
    lines.removeAll(nullptr);
    for (qsizetype i = 0; step != 0 && i < lines.size(); ++i) {
        const qsizetype next = i + step;
        if (!lines.at(i)->hasFocus() || next < 0 || next >= lines.size())
            continue;
        lines.at(next)->setFocus(Qt::TabFocusReason);
        lines.at(next)->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace goconf::ui
