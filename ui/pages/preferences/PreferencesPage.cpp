// SPDX-License-Identifier: MIT
#include "pages/preferences/PreferencesPage.h"

#include "models/PlaceWords.h"
#include "pages/preferences/ChoiceRow.h"
#include "stores/StoreList.h"
#include "theme/Distance.h"
#include "widgets/Card.h"
#include "widgets/MarkedLabel.h"
#include "widgets/MarkedText.h"
#include "widgets/ScrollColumn.h"
#include "widgets/SectionLabel.h"
#include "workspace/Workspace.h"

#include <QVBoxLayout>

namespace goconf::ui {

using namespace Qt::StringLiterals;

PreferencesPage::PreferencesPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_column(new ScrollColumn(this))
    , m_privacyTitle(new SectionLabel({}, this))
    , m_language(new ChoiceRow(this))
    , m_theme(new ChoiceRow(this))
    , m_store(new ChoiceRow(this))
    , m_patience(new ChoiceRow(this))
    , m_privacy(new MarkedLabel({}, this))
{
    build();
    connectRows();
}

void PreferencesPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    m_column->setReadingWidth(distance::readingWidth);
    auto *card = new Card(this);
    for (ChoiceRow *row : {m_language, m_theme, m_store, m_patience})
        card->addRow(row);
    m_column->addWidget(card);
    m_column->addWidget(m_privacyTitle);
    auto *privacy = new Card(this);
    privacy->addContent(m_privacy);
    m_column->addWidget(privacy);
}

void PreferencesPage::connectRows()
{
    Preferences &preferences = m_workspace.preferences();
    connect(m_language, &ChoiceRow::chosen, &preferences, &Preferences::setLanguage);
    connect(m_theme, &ChoiceRow::chosen, this, [&preferences](const QString &id) {
        preferences.setTheme(id == "light"_L1  ? ThemeChoice::Light
                             : id == "dark"_L1 ? ThemeChoice::Dark
                                               : ThemeChoice::System);
    });
    connect(m_store, &ChoiceRow::chosen, &preferences, &Preferences::setDefaultStore);
    connect(m_patience, &ChoiceRow::chosen, this,
            [&preferences](const QString &id) { preferences.setServerPatienceSeconds(id.toInt()); });
}

QString PreferencesPage::title() const
{
    return tr("Preferences");
}

QString PreferencesPage::state() const
{
    return tr("About this program. Each choice acts at once.");
}

void PreferencesPage::open(const QString &) {}

void PreferencesPage::retranslate()
{
    updateLook();
    updateWriting();
    updateNetwork();
    updatePrivacy();
}

void PreferencesPage::updateLook()
{
    const Preferences &preferences = m_workspace.preferences();
    m_language->setWords(tr("Language"), tr("Of this window. goconf follows the terminal."));
    // A language is named in itself, so that who chose a wrong one finds the way back.
    m_language->setChoices({{{}, tr("As the system")}, {u"en"_s, u"English"_s}, {u"zh_CN"_s, u"简体中文"_s}},
                           preferences.language());
    m_theme->setWords(tr("Theme"), tr("Light or dark. As the system: changes with it."));
    const ThemeChoice theme = preferences.theme();
    m_theme->setChoices(
        {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
        theme == ThemeChoice::Light  ? u"light"_s
        : theme == ThemeChoice::Dark ? u"dark"_s
                                     : u"system"_s);
}

void PreferencesPage::updateWriting()
{
    m_store->setWords(
        tr("Where to write"),
        tr("Where a new value of Go’s goes by default. The go env file is read by every go, from "
           "any terminal or program."));
    QVector<ChoiceRow::Choice> choices;
    const QStringList ids = writableStoreIds(m_workspace.host().os);
    for (const QString &id : ids)
        choices.append({id, PlaceWords::title(id)});
    m_store->setChoices(choices, m_workspace.preferences().defaultStore());
}

void PreferencesPage::updateNetwork()
{
    m_patience->setWords(tr("Patience with servers"),
                         tr("How long a server may be silent before the work is given up."));
    QVector<ChoiceRow::Choice> choices;
    for (const int seconds : {10, 30, 60, 120, 300})
        choices.append({QString::number(seconds), tr("%n second(s)", nullptr, seconds)});
    m_patience->setChoices(choices, QString::number(m_workspace.preferences().serverPatienceSeconds()));
}

void PreferencesPage::updatePrivacy()
{
    m_privacyTitle->setText(tr("What leaves this computer"));
    m_privacy->setText(
        tr("Only what you ask for: downloads and their proofs, from the servers that your Go "
           "settings or you name. The set-up also asks well-known module proxies for one small module, to "
           "see which work from here. There is no account, no statistics, and no check for updates. What "
           "the program remembers stands in %1.")
            .arg(mono(m_workspace.shownPath(m_workspace.preferences().fileName()))));
}

} // namespace goconf::ui
