# SPDX-License-Identifier: MIT
# What packaging/dev and .ci/run share. Expects $root, the folder of the sources.
# shellcheck shell=bash
# shellcheck source=packaging/lib/say.sh
. "$root/packaging/lib/say.sh"
# shellcheck source=packaging/lib/system.sh
. "$root/packaging/lib/system.sh"
# shellcheck source=packaging/lib/cache.sh
. "$root/packaging/lib/cache.sh"
# shellcheck source=packaging/lib/later.sh
. "$root/packaging/lib/later.sh"
# shellcheck source=packaging/lib/karchive.sh
. "$root/packaging/lib/karchive.sh"
# shellcheck source=packaging/lib/go.sh
. "$root/packaging/lib/go.sh"
# shellcheck source=packaging/lib/build.sh
. "$root/packaging/lib/build.sh"
