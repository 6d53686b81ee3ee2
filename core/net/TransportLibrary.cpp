// SPDX-License-Identifier: MIT
#include "net/TransportLibrary.h"

#include <QDir>
#include <QLibrary>

namespace goconf {

QString TransportLibrary::fileOf(const QString &programFolder, Os os)
{
    return os.isWindows()
               ? programFolder + QStringLiteral("/goconf-network.dll")
               : QDir::cleanPath(programFolder + QStringLiteral("/../lib/goconfigurator/goconf-network.so"));
}

QString TransportLibrary::fileOfThisProgram()
{
    return fileOf(QCoreApplication::applicationDirPath(), Os::current());
}

void TransportLibrary::load(const QString &file)
{
    QLibrary(file).load(); // stays loaded when the object goes
}

Result<std::shared_ptr<HttpTransport>> TransportLibrary::open(const QString &file,
                                                              const HttpTransportSettings &settings)
{
    QLibrary library(file);
    const auto make = reinterpret_cast<Make>(library.resolve("goconf_make_transport"));
    if (!make) {
        return fail(
            ErrorCode::Unsupported,
            tr("the network part of this program cannot be loaded: install the program again, with Qt "
               "Network"),
            library.errorString());
    }
    return std::shared_ptr<HttpTransport>(make(&settings));
}

} // namespace goconf
