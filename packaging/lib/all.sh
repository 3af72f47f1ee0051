# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# All parts, in the order in which they need each other.

lib_dir=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/lib/common.sh
. "$lib_dir/common.sh"
# shellcheck source=packaging/lib/packages.sh
. "$lib_dir/packages.sh"
# shellcheck source=packaging/lib/display.sh
. "$lib_dir/display.sh"
# shellcheck source=packaging/lib/root.sh
. "$lib_dir/root.sh"
# shellcheck source=packaging/lib/environment.sh
. "$lib_dir/environment.sh"
# shellcheck source=packaging/lib/build.sh
. "$lib_dir/build.sh"
unset lib_dir
