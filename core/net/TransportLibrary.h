// SPDX-License-Identifier: MIT
#pragma once

#include "base/Os.h"
#include "base/Result.h"
#include "net/HttpTransport.h"

#include <QCoreApplication>

#include <memory>

namespace goconf {

/// The transport on Qt Network out of the library that goconf loads when a command first needs the network.
/// Linked, Qt Network and the eleven libraries that it brings along would cost every start of goconf a
/// millisecond more, on top of two (measured with --version). A program with a window links the transport
/// instead.
class TransportLibrary
{
    Q_DECLARE_TR_FUNCTIONS(goconf::TransportLibrary)

public:
    /// Where the library of a program in `programFolder` is: beside it on Windows, else in
    /// ../lib/goconfigurator; the same in the build tree and when installed.
    static QString fileOf(const QString &programFolder, Os os);
    /// The same of this program. Needs an application object.
    static QString fileOfThisProgram();

    /// Loads the library, once for the whole process and for good. Where that fails, open() tells.
    static void load(const QString &file);
    /// Loads the library and makes a transport. Error: Unsupported when it or Qt Network is not there, cannot
    /// be read, or is of another version; not NotFound, which is what servers answer.
    static Result<std::shared_ptr<HttpTransport>> open(const QString &file,
                                                       const HttpTransportSettings &settings);

    /// What the library exports by the name `goconf_make_transport`: a new transport, the caller's own.
    using Make = HttpTransport *(*)(const HttpTransportSettings *settings);
};

} // namespace goconf
