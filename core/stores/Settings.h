// SPDX-License-Identifier: MIT
#pragma once

#include "env/EnvStack.h"
#include "env/go/GoEnvironment.h"
#include "stores/Viewpoint.h"

namespace goconf {

/// One variable, whole: what it is, who says so, what is hidden behind it, and what is wrong with it.
struct Setting
{
    QByteArray name;
    /// As go reports it; of a variable that is not Go's, as a program sees it.
    QByteArray value;
    /// Store and location of the effective row; "default" and "" when nobody decided.
    QString store;
    Location location;
    /// What would hold if neither the environment nor the user's go env file named any variable.
    QByteArray defaultValue;
    bool settable = true;
    /// Of Go's own variables, as `go env -changed` decides; of others, that it has a value.
    bool isChanged = false;
    Ladder ladder;
    Problems problems;
};

/// Every setting as one viewpoint sees it, by Go's own rules. Reading starts no program, but a shell for the
/// terminal's viewpoint, and writes nothing. A value object: read again to see what changed.
class Settings
{
public:
    static Result<Settings> read(const Host &host, View view, const ViewpointOptions &options = {});

    View view() const { return m_view; }
    /// What `go env` lists without being asked by name, other variables of Go that somebody set and
    /// go reads, and names that are set and look like one of Go's though they are none. Sorted; without what
    /// only a running go can compute, as GoEnvironment::listedNames().
    QByteArrayList names() const;
    /// Every other name that the viewpoint or a place has, such as PATH and the user's own. Sorted; without
    /// what of the registry Windows makes no variable of.
    QByteArrayList otherNames() const;
    /// names(), and on Windows whatever else the user's own key holds, also what makes no variable. Sorted.
    QByteArrayList shownNames() const;
    /// Of any name, also one that is nowhere.
    Setting setting(const QByteArray &name) const;
    /// The same, with the computed variables of `names` filled in by the real go where there is one. When
    /// that go refuses to answer, the variable has no value and go's words are among its problems.
    QVector<Setting> settings(const QByteArrayList &names) const;

    bool hasGo() const { return m_go.hasGo(); }
    /// For values that stand in `store`, or are to.
    ValidationContext validation(const QString &store) const;
    /// What go makes of the machine once `edits` stand in `store`.
    GoEnvironment edited(const QVector<EnvEdit> &edits, const QString &store) const;
    /// About the reading as a whole: no go, a shell that could not be traced, a line that nobody reads.
    const Problems &problems() const { return m_problems; }

private:
    Settings(Host host, View view, GoEnvironment go, EnvStack stack);

    Problems problemsOf(const Setting &setting) const;
    /// As the ladders spell a name that Windows takes for the same; the name itself elsewhere.
    QByteArray spelled(const QByteArray &name) const;

    /// The machine with the environment of the viewpoint.
    Host m_host;
    View m_view;
    GoEnvironment m_go;
    EnvStack m_stack;
    /// The environment of this process, where another viewpoint is looked at.
    std::optional<Environment> m_process;
    /// Where another viewpoint sees something else than this process.
    ViewpointDifferences m_differences;
    Problems m_problems;
    /// Windows: by upperName.
    QHash<QByteArray, QByteArray> m_spellings;
};

} // namespace goconf
