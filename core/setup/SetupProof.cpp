// SPDX-License-Identifier: MIT
#include "setup/SetupProof.h"

#include "setup/ProofRun.h"

#include <algorithm>

namespace goconf {

Result<QVector<ProofStep>> SetupProof::run(const SetupObserver &observer,
                                           const std::function<void(const ProofStep &)> &onStep) const
{
    using Id = ProofStep::Id;
    static constexpr Id ids[] = {Id::Find,      Id::Version, Id::Gopath, Id::Fetch,
                                 Id::Checksums, Id::Build,   Id::Run};
    const Result<ProofShell> shell = ProofShell::open(m_host);
    if (!shell)
        return fail(shell.error());
    const Result<std::unique_ptr<ProofFolder>> folder =
        ProofFolder::make(m_host, m_options.offline ? nullptr : &m_options.module);
    if (!folder)
        return fail(folder.error());
    ProofRun proof(*shell, **folder, m_options, observer.stop);
    QVector<ProofStep> steps;
    for (const Id id : ids) {
        ProofStep next;
        next.id = id;
        observer.tell({next.title(), steps.size(), qint64(std::size(ids))});
        const Result<ProofStep> step = proof.step(id);
        if (!step)
            return fail(step.error());
        steps.append(*step);
        if (onStep)
            onStep(*step);
    }
    return steps;
}

bool SetupProof::isGood(const QVector<ProofStep> &steps)
{
    return std::none_of(steps.cbegin(), steps.cend(),
                        [](const ProofStep &step) { return step.outcome == ProofStep::Outcome::Failed; });
}

} // namespace goconf
