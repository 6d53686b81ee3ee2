// SPDX-License-Identifier: MIT
#pragma once

#include "sdk/install/SdkWish.h"
#include "setup/SetupSurvey.h"

#include <QCoreApplication>

#include <optional>

namespace goconf {

/// Which Go the account is to use.
struct SetupGo
{
    enum class Kind {
        Keep,    ///< the one that new terminals find; nothing is done
        Choose,  ///< one that is installed: `path`
        Install, ///< a release: `version`
        File,    ///< an archive or unpacked Go of the user's: `path`
        None,    ///< leave Go alone
    };

    Kind kind = Kind::None;
    /// Of Keep and Choose GOROOT, links resolved (empty of a stand-in); of File as given.
    QString path = {};
    GoVersion version = {};
    /// Of Install: bytes to download; 0 while not known.
    qint64 bytes = 0;

    friend bool operator==(const SetupGo &, const SetupGo &) = default;
};

/// The answer to one question, with what else could be answered.
template <typename T>
struct SetupAnswer
{
    T value = {};
    /// Other answers, the best first, without `value`.
    QVector<T> alternatives = {};
    /// One translated sentence: why `value`.
    QString why = {};
    /// Nothing on this machine answers it well: the user is to look at it.
    bool isOpen = false;
};

/// What was decided on the command line; each may be empty.
struct SetupWishes
{
    /// Nothing: as detected.
    std::optional<SdkWish> go = {};
    /// "none": the account's Go is left alone.
    bool noGo = false;
    /// A chain as GOPROXY has it. "auto" as the survey suggests, also in place of one that works; "keep":
    /// left alone. Empty: left alone while it works.
    QByteArray proxy = {};
    /// Absolute.
    QString goPath = {};
    QVector<ShellKind> shells = {};
};

/// What the set-up is going to do, question by question, as far as it can be told without asking. The four
/// values may be changed freely before they go into a SetupPlan.
class SetupAnswers
{
    Q_DECLARE_TR_FUNCTIONS(goconf::SetupAnswers)

public:
    /// Errors: InvalidValue for a wish that cannot be (a chain that go would refuse, a relative GOPATH, a
    /// shell that is not there); NotFound (no such release or file).
    static Result<SetupAnswers> detect(const Host &host, const SetupSurvey &survey,
                                       const SetupWishes &wishes = {});

    SetupAnswer<SetupGo> go;
    /// GOPATH; empty: left alone.
    SetupAnswer<QString> goPath;
    /// GOPROXY; empty: left alone.
    SetupAnswer<QByteArray> goProxy;
    /// The terminals that shall find the Go. The account's own shell is one of them in any case.
    SetupAnswer<QVector<ShellKind>> terminals;

    /// An answer in words, such as "Install Go 1.27.3 (71 MB to download)".
    static QString textOf(const SetupGo &go, Os os);
    /// "First goproxy.cn, after any failure straight from the repository".
    static QString textOf(const QByteArray &goProxy, Os os);
    static QString textOf(const QVector<ShellKind> &shells);

private:
    static Result<SetupAnswer<QString>> answerGoPath(const Host &host, const SetupSurvey &survey,
                                                     const QString &wish);
    static Result<SetupAnswer<QVector<ShellKind>>> answerTerminals(const SetupSurvey &survey,
                                                                   const QVector<ShellKind> &wish);
};

} // namespace goconf
