// SPDX-License-Identifier: MIT
#include "FilterBench.h"

#include "Figures.h"
#include "env/GoVariables.h"
#include "env/VariableHelp.h"
#include "models/VariableFilter.h"
#include "models/VariableModel.h"
#include "pages/variables/VariableDelegate.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>

#include <algorithm>

namespace goconf::bench {

using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

/// Go's own variables with their explanations, and as many others as make 2,000.
QVector<VariableRow> manyRows()
{
    const VariableHelp help(u"en"_s);
    const QVector<GoVariable> &known = GoVariables::catalogue().all();
    QVector<VariableRow> rows;
    for (int i = 0; i < 2000; ++i) {
        VariableRow row;
        row.name = i < known.size() ? known.at(i).name : "SOME_VARIABLE_" + QByteArray::number(i);
        row.title = QString::fromUtf8(row.name);
        row.value = u"/home/somebody/folder/number "_s + QString::number(i);
        row.badge = u".bashrc"_s;
        row.topic = "other";
        row.searched = row.title + u'\n' + row.value;
        if (const VariableText *text = help.find(row.name))
            row.searched += text->brief + text->detailed;
        row.searched = row.searched.toLower();
        rows.append(row);
    }
    return rows;
}

} // namespace

void benchFilter()
{
    const Theme theme(ThemeChoice::Light);
    VariableModel model;
    model.setRows(manyRows());
    VariableFilter filter(model);
    QListView view;
    view.setModel(&filter);
    view.setItemDelegate(new VariableDelegate(filter, &view));
    view.setUniformItemSizes(true);
    view.resize(470, 600);
    view.show();
    QCoreApplication::processEvents();
    Times times;
    for (int run = 0; run < runs(); ++run) {
        QString words;
        for (const QChar key : u"some folder 19"_s) {
            words += key;
            QElapsedTimer clock;
            clock.start();
            filter.setWords(words);
            QCoreApplication::processEvents();
            times.append(double(clock.nsecsElapsed()) / 1e6);
        }
        filter.setWords({});
        QCoreApplication::processEvents();
    }
    printTime(u"filter of 2,000 variables, one key"_s, times, 16);
    printTime(u"the slowest of them"_s, {*std::max_element(times.cbegin(), times.cend())}, 16);
}

} // namespace goconf::bench
