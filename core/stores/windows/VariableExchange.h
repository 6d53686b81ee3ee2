// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStore.h"
#include "platform/Registry.h"

#include <QCoreApplication>

namespace goconf {

/// All variables of the user as a file that can be kept, sent and read again: a file of regedit, or JSON:
/// {"goconfigurator-variables":1,"variables":[{"name","type":"REG_SZ"|"REG_EXPAND_SZ","value"}]}, where a
/// "value" that is null says that the variable is to go. Neither writes a registry: what is read becomes
/// edits for store "registry-user", which plans and checks them.
class VariableExchange
{
    Q_DECLARE_TR_FUNCTIONS(goconf::VariableExchange)

public:
    /// An entry of a file that no edit is made of.
    struct PassedOver
    {
        /// Translated, in one line: the name of a value, with its type where that is the reason, or of a key.
        QString entry;
        /// The same for every entry that is passed over for it: a translated clause.
        QString reason;
        /// Translated; empty where there is nothing to do.
        QString advice{};
    };

    struct Import
    {
        /// In the order of the file.
        QVector<EnvEdit> edits;
        /// Other keys, types that are no text, names that no variable can have.
        QVector<PassedOver> passedOver;
    };
    /// The value, with its type, as PassedOver names it.
    static QString entryOf(const QByteArray &name, quint32 type);

    /// Exactly all values of the key, of any type, with secrets as they are.
    static QByteArray regFile(const QVector<RegistryValue> &values);
    /// Whether JSON has a place for the value: for a text, and only in Unicode (no lone surrogate, no NUL).
    static bool fitsJson(const RegistryValue &value);
    /// What fits; the rest is left out.
    static QByteArray json(const QVector<RegistryValue> &values);
    /// Of either form. Errors: Corrupt; NotFound where the file has nothing for the user's variables.
    static Result<Import> read(const QByteArray &bytes);

private:
    static Result<Import> readRegFile(const QByteArray &bytes);
    static Result<Import> readJson(const QByteArray &bytes);
    static void addValue(Import &import, const QString &name, const std::optional<RegistryImage> &image);
    static void addText(Import &import, const QString &name, const QString &text, quint32 type);
};

} // namespace goconf
