# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the parts share their variables
#
# The package lists of packaging/packages, and apt on the machine itself. Needs common.sh.

# The oldest versions of Debian's packages that the sources compile with.
readonly -A oldest_version=([g++]=4:14 [qt6-base-dev]=6.8)

# listed_packages LIST… – the packages of these lists (build, run …), each once, in a stable order.
listed_packages() {
    local list
    for list in "$@"; do
        sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' -- "$source_dir/packaging/packages/$list.txt"
    done | LC_ALL=C sort -u
}

# installed_versions PACKAGE… – a line "PACKAGE VERSION" for each that is installed.
installed_versions() {
    # Names without an installation make dpkg-query fail; that is an answer here, not an error.
    { dpkg-query -W -f='${db:Status-Status} ${binary:Package} ${Version}\n' -- "$@" 2>/dev/null || true; } |
        sed -n -E 's/^installed ([^ :]+)(:[^ ]+)? /\1 /p'
}

# candidate_versions PACKAGE… – a line "PACKAGE VERSION" for each that apt could install.
candidate_versions() {
    LC_ALL=C apt-cache policy -- "$@" | awk '
        /^[^ ].*:$/ { package = substr($0, 1, length($0) - 1) }
        $1 == "Candidate:" && $2 != "(none)" { print package, $2 }'
}

# all_recent_enough VERSIONS PACKAGE… – whether VERSIONS (lines "PACKAGE VERSION") names every PACKAGE, none too old.
all_recent_enough() {
    local -A version_of=()
    local name version
    while read -r name version; do
        [[ -z $name ]] || version_of[$name]=$version
    done <<<"$1"
    shift
    for name in "$@"; do
        version=${version_of[$name]:-}
        [[ -n $version ]] || return
        [[ -z ${oldest_version[$name]:-} ]] || dpkg --compare-versions "$version" ge "${oldest_version[$name]}" || return
    done
}

# missing_packages PACKAGE… – those that are not installed, a line each.
missing_packages() {
    LC_ALL=C comm -23 <(printf '%s\n' "$@" | LC_ALL=C sort -u) \
        <(installed_versions "$@" | cut -d ' ' -f 1 | LC_ALL=C sort -u)
}

apt_has_lists() {
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null
}

# One repository of several that cannot be reached makes update fail, although the rest may well do. So whether it
# went well is left to whoever needs a package from it.
update_apt_lists() {
    say 'Fetching the lists of packages …'
    logged apt-update as_root apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update || true
}

apt_install() {
    logged apt-install as_root env DEBIAN_FRONTEND=noninteractive apt-get \
        -y --no-install-recommends -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install "$@"
}

# install_packages PACKAGE… – installs what is missing of them on this machine.
install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    can_become_root || fail "packages are missing, and only root may install them: ${missing[*]}" \
        'Ask whoever administers this machine for:' "apt-get install --no-install-recommends ${missing[*]}"
    apt_has_lists || update_apt_lists
    say "Installing ${#missing[@]} packages (once, a minute or so) …"
    apt_install "${missing[@]}" && return
    # Old lists name packages that have been replaced on the mirror since.
    update_apt_lists
    apt_install "${missing[@]}" && return
    show_log apt-install
    fail 'apt could not install the packages that are needed.' \
        'If the log speaks of fetching or resolving, check the network, the proxy and /etc/apt; if of space, free some.' \
        'Then run the same command again.'
}
