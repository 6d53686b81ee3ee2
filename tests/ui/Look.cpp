// SPDX-License-Identifier: MIT
// Every sort of control in one window: none is cut off, each can be told from the others, and the pictures
// (GOCONF_SHOTS) show them in both themes and at twice the scale.
#include "support/Screenshot.h"
#include "support/UiWalk.h"
#include "support/WatchedApplication.h"
#include "theme/FieldState.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"
#include "widgets/AnswerRow.h"
#include "widgets/Badge.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FilterChips.h"
#include "widgets/InlineMessage.h"
#include "widgets/LinkButton.h"
#include "widgets/MarkedText.h"
#include "widgets/MonoLabel.h"
#include "widgets/SearchField.h"
#include "widgets/SectionLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace goconf::test;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

QWidget *row(const QList<QWidget *> &widgets)
{
    auto *result = new QWidget;
    auto *layout = new QHBoxLayout(result);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return result;
}

Button *disabled(Button *button)
{
    button->setEnabled(false);
    return button;
}

QWidget *buttons()
{
    auto *icon = new Button(u"Download"_s);
    icon->setIcon(icons::icon(IconName::Download));
    return row({new Button(u"Normal"_s), new Button(u"Primary"_s, ButtonKind::Primary),
                new Button(u"Delete 629 MB"_s, ButtonKind::Destructive), new LinkButton(u"Change"_s), icon,
                disabled(new Button(u"Disabled"_s)),
                disabled(new Button(u"Disabled"_s, ButtonKind::Primary))});
}

QWidget *fields()
{
    auto *choice = new QComboBox;
    choice->addItems({u"a new terminal"_s, u"this program"_s});
    auto *search = new SearchField;
    search->setPrompt(u"Filter: name, value, meaning"_s);
    auto *wrong = new QLineEdit(u"no-dash"_s);
    setFieldState(*wrong, FieldState::Error);
    auto *check = new QCheckBox(u"Check"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    return row({search, choice, wrong, check, new QCheckBox(u"Off"_s), radio, new QRadioButton(u"Off"_s)});
}

QWidget *answers()
{
    auto *card = new Card;
    const std::pair<Standing, QString> standings[] = {{Standing::Good, u"Go 1.27.4"_s},
                                                      {Standing::Warning, u"Terminals"_s},
                                                      {Standing::Error, u"Settings"_s},
                                                      {Standing::Neutral, u"Disk"_s}};
    for (const auto &[standing, statement] : standings) {
        auto *answer = new AnswerRow;
        answer->setStanding(standing);
        answer->setStatement(statement);
        answer->setEvidence(u"zsh finds Go 1.22.2 from "_s + mono(u"/usr/bin"_s) + u" first."_s);
        answer->setBadge(standing == Standing::Warning ? u"1 to look at"_s : QString());
        answer->addAction(new Button(u"Versions"_s));
        card->addRow(answer);
    }
    return card;
}

QWidget *list()
{
    auto *card = new Card;
    auto *view = new QListWidget;
    view->setFrameShape(QFrame::NoFrame);
    view->addItems({u"GOBIN"_s, u"GOFLAGS"_s, u"GOPROXY"_s});
    view->setCurrentRow(1);
    view->setFixedHeight(100);
    card->addRow(view);
    return card;
}

QWidget *messages()
{
    auto *message = new InlineMessage;
    message->setMessage(Standing::Warning, u"The value in the go env file has no effect."_s,
                        u"A terminal sets GOFLAGS first, and the environment always wins."_s);
    message->addButton(new Button(u"Make the file win"_s));
    return message;
}

QWidget *small()
{
    auto *chips = new FilterChips;
    chips->setChips({{u"all"_s, u"All"_s, 48}, {u"changed"_s, u"Changed"_s, 4}, {u"paths"_s, u"Paths"_s}});
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(40);
    auto *hidden = new MonoLabel(u"-mod=vendor"_s);
    hidden->setStruckThrough(true);
    return row({chips, new Badge(u"default"_s), new Badge(u"hides 1"_s, Standing::Warning),
                new Badge(u"pending"_s, Standing::Good), new Badge(u".bashrc"_s, Standing::Accent), hidden,
                bar});
}

void fill(QWidget &window)
{
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(28, 28, 28, 28);
    for (QWidget *part : {buttons(), fields(), small(), answers(), messages(), list()})
        layout->addWidget(part);
    layout->addStretch(1);
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private:
    static void bothThemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }

private Q_SLOTS:
    void theKeyboardsFocusIsSeen_data()
    {
        QTest::addColumn<ButtonKind>("kind");
        QTest::addRow("normal") << ButtonKind::Normal;
        QTest::addRow("primary") << ButtonKind::Primary;
        QTest::addRow("destructive") << ButtonKind::Destructive;
        QTest::addRow("link") << ButtonKind::Link;
        QTest::addRow("chip") << ButtonKind::Chip;
    }

    void theKeyboardsFocusIsSeen()
    {
        QFETCH(const ButtonKind, kind);
        const Theme theme(ThemeChoice::Light);
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        auto *other = new Button(u"Other"_s, ButtonKind::Normal, &window);
        auto *button = new Button(u"Button"_s, kind, &window);
        layout->addWidget(other);
        layout->addWidget(button);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        const QImage before = button->grab().toImage();
        QTest::keyClick(other, Qt::Key_Tab);
        QVERIFY(button->hasFocus());
        QVERIFY(button->grab().toImage() != before);
    }

    /// Windows has colours of its own for tool tips, and sets them again when its settings change.
    void toolTipsFollowTheTheme_data() { bothThemes(); }

    void toolTipsFollowTheTheme()
    {
        QFETCH(const bool, dark);
        const Theme theme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const Tokens &tokens = dark ? Tokens::dark() : Tokens::light();
        QToolTip::setPalette(dark ? Tokens::light().palette() : Tokens::dark().palette());
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QToolTip::showText(window.mapToGlobal(QPoint(10, 10)), u"What it does."_s, &window);
        QWidget *tip = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            tip = widget->inherits("QTipLabel") ? widget : tip;
        QVERIFY(tip);
        const QImage seen = tip->grab().toImage();
        QCOMPARE(seen.pixelColor(2, 2), tokens.card);
        QCOMPARE(tip->palette().color(tip->foregroundRole()), tokens.text);
        QToolTip::hideText();
    }

    void scrollBarsFollowTheTheme_data() { bothThemes(); }

    /// On each system: what it is drawn with must not be the system's.
    void scrollBarsFollowTheTheme()
    {
        QFETCH(const bool, dark);
        const Theme theme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QScrollArea area;
        area.setWidget(new QWidget);
        area.widget()->setFixedSize(2000, 2000);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        const QImage seen = area.verticalScrollBar()->grab().toImage();
        const int window = QGuiApplication::palette().color(QPalette::Window).lightness();
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x)
                QVERIFY(qAbs(seen.pixelColor(x, y).lightness() - window) < 128);
        }
    }

    void everyControl_data() { bothThemes(); }

    void everyControl()
    {
        QFETCH(const bool, dark);
        const Theme theme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QWidget window;
        fill(window);
        window.resize(1000, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        screenshot::save(window, dark ? u"look-dark"_s : u"look-light"_s);
        QCOMPARE(uiwalk::cutText(window), QStringList());
    }
};

GOCONF_UI_TEST_MAIN(TestLook)
#include "Look.moc"
