// SPDX-License-Identifier: MIT
#include "editors/EditorRegistry.h"

#include "editors/ChipsEdit.h"
#include "editors/ChoiceEdit.h"
#include "editors/ExactText.h"
#include "editors/FolderEdit.h"
#include "editors/FolderListEdit.h"
#include "editors/PlainEdit.h"
#include "editors/ProxyChainEdit.h"
#include "editors/SegmentEdit.h"
#include "editors/WordsEdit.h"
#include "models/FolderListModel.h"

#include <QCoreApplication>

#include <algorithm>

namespace goconf::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(goconf::ui::EditorRegistry)
};

QByteArrayList wordsOf(const EditorContext &context)
{
    return context.variable ? namesKnownTo(context.go, context.variable->choices) : QByteArrayList();
}

bool anyValue(const EditorContext &, const QByteArray &)
{
    return true;
}

ValueEditor *makeText(const EditorContext &, QWidget *parent)
{
    return new PlainEdit(parent);
}

/// A few words are all shown; more go into a list.
constexpr qsizetype fewWords = 4;

bool isWord(const EditorContext &context, const QByteArray &value)
{
    const QByteArrayList words = wordsOf(context);
    return words.size() > fewWords || value.isEmpty() || words.contains(value);
}

QVector<SegmentEdit::Word> segmentsOf(const QByteArrayList &words)
{
    QVector<SegmentEdit::Word> segments;
    const bool isSwitch = words == QByteArrayList{"0", "1"};
    for (const QByteArray &word : words)
        segments.append({word, !isSwitch     ? QString::fromUtf8(word)
                               : word == "1" ? Text::tr("On (1)")
                                             : Text::tr("Off (0)")});
    if (isSwitch)
        std::reverse(segments.begin(), segments.end());
    return segments;
}

ValueEditor *makeChoice(const EditorContext &context, QWidget *parent)
{
    const QByteArrayList words = wordsOf(context);
    if (words.size() > fewWords)
        return new ChoiceEdit(words, parent);
    return new SegmentEdit(segmentsOf(words), parent);
}

ValueEditor *makeWords(const EditorContext &context, QWidget *parent)
{
    return new WordsEdit(wordsOf(context), parent);
}

ValueEditor *makeFolder(const EditorContext &context, QWidget *parent)
{
    return new FolderEdit(FolderEdit::Wants::Folder, context.folders, parent);
}

ValueEditor *makeFile(const EditorContext &context, QWidget *parent)
{
    return new FolderEdit(FolderEdit::Wants::File, context.folders, parent);
}

ValueEditor *makeFolderList(const EditorContext &context, QWidget *parent)
{
    if (context.windowsPath)
        return new WindowsPathEdit(context.windowsPath->runner, context.windowsPath->around, parent);
    // PATH has the system's folders too, which are not for writing.
    const QByteArray writableBelow = context.variable ? QByteArray() : context.home + '/';
    auto *editor = new FolderListEdit(context.os, writableBelow, context.folders, parent);
    editor->model().setNotes(context.notes);
    return editor;
}

bool isChain(const EditorContext &, const QByteArray &value)
{
    const std::optional<QVector<ProxyHop>> hops = ProxyHop::split(value);
    return hops && std::all_of(hops->cbegin(), hops->cend(),
                               [](const ProxyHop &hop) { return ExactText::isPlain(hop.text); });
}

ValueEditor *makeChain(const EditorContext &, QWidget *parent)
{
    return new ProxyChainEdit(parent);
}

template <char separator>
ListSyntax listSyntax()
{
    return separator == ' ' ? ListSyntax::quoted() : ListSyntax::separated(separator);
}

template <char separator>
bool isList(const EditorContext &, const QByteArray &value)
{
    return ChipsEdit::canShow(listSyntax<separator>(), value);
}

QString promptOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Flags:
    case ValueKind::CompilerFlags: return Text::tr("add a flag…");
    case ValueKind::GlobList: return Text::tr("add a pattern…");
    case ValueKind::VcsRules: return Text::tr("add a rule…");
    case ValueKind::AuthCommands: return Text::tr("add a command…");
    case ValueKind::Experiments: return Text::tr("add an experiment…");
    default: return Text::tr("add name=value…");
    }
}

template <char separator>
ValueEditor *makeChips(const EditorContext &context, QWidget *parent)
{
    return new ChipsEdit(listSyntax<separator>(), promptOf(context.variable->kind), parent);
}

struct Entry
{
    ValueKind kind;
    /// Whether the editor gives every byte of the value back.
    bool (*holds)(const EditorContext &context, const QByteArray &value);
    ValueEditor *(*make)(const EditorContext &context, QWidget *parent);
};

// One line per kind.
constexpr Entry editors[] = {
    {ValueKind::Text, anyValue, makeText},
    {ValueKind::Choice, isWord, makeChoice},
    {ValueKind::Folder, anyValue, makeFolder},
    {ValueKind::FolderList, anyValue, makeFolderList},
    {ValueKind::File, anyValue, makeFile},
    {ValueKind::Command, anyValue, makeText},
    {ValueKind::Flags, isList<' '>, makeChips<' '>},
    {ValueKind::CompilerFlags, isList<' '>, makeChips<' '>},
    {ValueKind::Regexp, anyValue, makeText},
    {ValueKind::ProxyChain, isChain, makeChain},
    {ValueKind::SumDatabase, anyValue, makeWords},
    {ValueKind::GlobList, isList<','>, makeChips<','>},
    {ValueKind::VcsRules, isList<','>, makeChips<','>},
    {ValueKind::AuthCommands, isList<';'>, makeChips<';'>},
    {ValueKind::Toolchain, anyValue, makeWords},
    {ValueKind::Level, anyValue, makeWords},
    {ValueKind::Experiments, isList<','>, makeChips<','>},
    {ValueKind::KeyValues, isList<','>, makeChips<','>},
    {ValueKind::Fips, anyValue, makeWords},
    {ValueKind::Computed, anyValue, makeText},
};

constexpr Entry folderList{ValueKind::FolderList, anyValue, makeFolderList};

const Entry *entryFor(const EditorContext &context)
{
    if (!context.variable)
        return context.name == "PATH" ? &folderList : nullptr;
    const auto *found = std::find_if(std::begin(editors), std::end(editors), [&](const Entry &entry) {
        return entry.kind == context.variable->kind;
    });
    return found == std::end(editors) ? nullptr : found;
}

} // namespace

bool hasOwnEditor(const EditorContext &context, const QByteArray &value)
{
    const Entry *entry = entryFor(context);
    return entry && entry->make != makeText && entry->holds(context, value);
}

ValueEditor *makeEditor(const EditorContext &context, const QByteArray &value, bool asText, QWidget *parent)
{
    const bool isOwn = !asText && hasOwnEditor(context, value);
    ValueEditor *editor = isOwn ? entryFor(context)->make(context, parent) : makeText(context, parent);
    editor->setSubject(QString::fromUtf8(context.name));
    editor->setValue(value);
    return editor;
}

} // namespace goconf::ui
