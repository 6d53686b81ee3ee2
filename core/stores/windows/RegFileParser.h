// SPDX-License-Identifier: MIT
#pragma once

#include "stores/windows/RegFile.h"

#include <QCoreApplication>

namespace goconf {

/// Reads the text of a file of regedit, whose first line has been looked at: see RegFile.
class RegFileParser
{
    Q_DECLARE_TR_FUNCTIONS(goconf::RegFileParser)

public:
    /// `isVersion4`: texts in hexadecimal bytes are UTF-8.
    RegFileParser(QString text, bool isVersion4);

    /// Errors: Corrupt, with the line.
    Result<RegFile> parse();

private:
    bool atEnd() const { return m_place >= m_text.size(); }
    QChar next() const { return atEnd() ? QChar() : m_text.at(m_place); }
    bool take(QStringView word);
    void skipBlanks();
    /// To the begin of the next line.
    void skipLine();
    /// Whether nothing but a comment stands on the rest of the line.
    bool takeLineEnd();

    bool readKey(RegFile &file);
    bool readValue(RegFile::Key &key);
    bool readData(RegFile::Value &value);
    std::optional<QString> readQuoted();
    std::optional<quint32> readHexNumber(int longest);
    std::optional<QByteArray> readBytes();
    std::optional<RegistryImage> readHexImage();

    QString m_text;
    qsizetype m_place = 0;
    bool m_isVersion4;
};

} // namespace goconf
