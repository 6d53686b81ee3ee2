// SPDX-License-Identifier: MIT
#include "models/FolderListModel.h"
#include "support/Rounds.h"
#include "support/WatchedApplication.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

#include <random>

using namespace goconf;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestFolderListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is done to it, the model holds what a plain list would.
    void folderListsFollowTheirEdits()
    {
        const uint seed = 20261124;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        FolderListModel model([](const QByteArray &) { return FolderFacts{true, false, true}; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QByteArrayList list{"/a", "/b", "/c"};
        model.setFolders(list);
        for (int i = 0; i < test::rounds(1000); ++i) {
            const int size = int(list.size());
            const int row = size > 0 ? int(random() % uint(size)) : 0;
            const int target = int(random() % uint(size + 1));
            switch (random() % 4) {
            case 0:
                list.append("/n" + QByteArray::number(i % 7));
                model.add(list.constLast());
                break;
            case 1:
                if (size > 2 && model.removeRows(row, 1))
                    list.removeAt(row);
                break;
            case 2:
                if (size > 0 && model.moveRows({}, row, 1, {}, target))
                    list.move(row, target > row ? target - 1 : target);
                break;
            default:
                if (size > 0 && model.setData(model.index(row), u"/x"_s, Qt::EditRole))
                    list[row] = "/x";
            }
            QCOMPARE(model.folders(), list);
        }
        const qsizetype steps = model.steps();
        QVERIFY(steps > 0);
        for (qsizetype i = 0; i < steps; ++i)
            QVERIFY(model.undo());
        QVERIFY(!model.undo());
        QCOMPARE(model.folders(), (QByteArrayList{"/a", "/b", "/c"}));
        for (qsizetype i = 0; i < steps; ++i)
            QVERIFY(model.redo());
        QVERIFY(!model.redo());
        QCOMPARE(model.folders(), list);
        QCOMPARE(model.steps(), steps);
        // After another edit there is nothing to make again.
        QVERIFY(model.undo());
        model.add("/other");
        QVERIFY(!model.redo());
    }

    /// One edit after the other, where a row that is added is named next.
    void foldersGoBackStepByStep()
    {
        FolderListModel model([](const QByteArray &) { return FolderFacts{true, false, true}; });
        model.setFolders({"/a", "/b", "/c"});
        QVERIFY(model.removeRows(1, 1));
        QVERIFY(model.moveRows({}, 1, 1, {}, 0));
        model.add({});
        QVERIFY(model.setData(model.index(2), u"/new"_s, Qt::EditRole));
        model.add({});
        QVERIFY(model.removeRows(3, 1)); // nothing was typed
        QCOMPARE(model.steps(), 3);
        const QVector<QByteArrayList> before{{"/c", "/a"}, {"/a", "/c"}, {"/a", "/b", "/c"}};
        for (const QByteArrayList &list : before) {
            QVERIFY(model.undo());
            QCOMPARE(model.folders(), list);
        }
        QVERIFY(!model.undo());
    }

    /// A backslash is a part of a name; signs stand for bytes that no field keeps.
    void backslashesStay()
    {
        FolderListModel model([](const QByteArray &) { return FolderFacts{true, false, true}; });
        model.setFolders({"C:\\tools\\new", "/caf\xe9"});
        QCOMPARE(model.index(0).data(Qt::EditRole).toString(), u"C:\\tools\\new"_s);
        QCOMPARE(model.index(1).data(Qt::EditRole).toString(), u"/caf‹e9›"_s);
        QVERIFY(model.setData(model.index(0), u"C:\\temp\\x"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(1), u"/caf‹e9›\\bin"_s, Qt::EditRole));
        QCOMPARE(model.folders(), (QByteArrayList{"C:\\temp\\x", "/caf\xe9\\bin"}));
    }

    void draggingMovesOneRow()
    {
        FolderListModel model([](const QByteArray &) { return FolderFacts{true, false, true}; });
        model.setFolders({"/a", "/b", "/c"});
        const std::unique_ptr<QMimeData> drag(model.mimeData({model.index(2)}));
        model.dropMimeData(drag.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(model.folders(), (QByteArrayList{"/c", "/a", "/b"}));
    }

    void foldersAreMarked()
    {
        FolderListModel model([](const QByteArray &folder) -> std::optional<FolderFacts> {
            if (folder == "/slow")
                return std::nullopt;
            return FolderFacts{folder != "/missing", folder == "/file", folder != "/ro"};
        });
        model.setMustBeWritable([](const QByteArray &) { return true; });
        model.setFolders({"/ok", "/ok", "/missing", "/ro", "/slow", "/file", ""});
        QVector<qsizetype> marks;
        for (int row = 0; row < model.rowCount(); ++row)
            marks.append(model.index(row).data(FolderListModel::MarksRole).toStringList().size());
        QCOMPARE(marks, (QVector<qsizetype>{0, 1, 1, 1, 0, 1, 1}));
    }
};

GOCONF_UI_TEST_MAIN(TestFolderListModel)
#include "FolderListModel.moc"
