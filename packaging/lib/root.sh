# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the parts share their variables
#
# A Debian 13 root in the user's cache folder: making it with mmdebstrap, entering it with bwrap. Needs common.sh,
# packages.sh and, for the list of variables, environment.sh.
#
# The root's files all belong to the user, whoever that is: it is unpacked from an archive, so no user ids of a
# namespace are left behind and a plain rm removes it. It is only ever read. A finished root has its final name and a
# manifest of its packages; one that is being made has another name, and the lock.

readonly root_suite=trixie
readonly root_prefix=$cache_dir/root-$root_suite-
readonly manifest_name=.gainsay-packages

# Set by prepare_root.
prepared_root=

# Top-level folders that the root has of its own. All the others are the machine's and the caller's.
readonly root_folders=' bin boot dev etc lib lib32 lib64 libo32 libx32 lost+found proc run sbin sys usr var '

# has_root_tools – whether a root can be made and entered without installing anything.
has_root_tools() {
    has_command mmdebstrap && has_command bwrap && { ((EUID == 0)) || has_command newuidmap; }
}

install_root_tools() {
    has_root_tools && return
    has_command apt-get || fail 'this machine has no apt, and a Debian 13 root cannot be made without these programs:' \
        'mmdebstrap, bwrap (bubblewrap), newuidmap (uidmap or shadow)' \
        'Install them, or install what packaging/packages lists and set GAINSAY_ENVIRONMENT=native.'
    local tools
    mapfile -t tools < <(listed_packages host)
    install_packages "${tools[@]}"
}

# can_enter OPTION… – whether bwrap works here with these options.
can_enter() {
    bwrap --ro-bind / / "$@" true 2>/dev/null
}

require_namespaces() {
    can_enter && return
    local advice=('In a container, give it the right to make namespaces, or use an image of Debian 13 or newer.')
    if ((EUID != 0)); then
        advice=('Ask whoever administers this machine to let ordinary users make namespaces, with one of'
            'sysctl kernel.unprivileged_userns_clone=1'
            'sysctl kernel.apparmor_restrict_unprivileged_userns=0'
            'or run this as root, or on Debian 13 or newer, where no root has to be made.')
    fi
    fail 'this machine does not let bwrap make namespaces, so the Debian 13 root cannot be entered.' "${advice[@]}"
}

# find_root PACKAGE… – the newest finished root that has all of them.
find_root() {
    local root
    while IFS= read -r root; do
        if [[ -z $(LC_ALL=C comm -23 <(printf '%s\n' "$@" | LC_ALL=C sort -u) "$root/$manifest_name") ]]; then
            printf '%s' "$root"
            return
        fi
    done < <(finished_roots)
    return 1
}

# finished_roots – a line each, the newest first.
finished_roots() {
    local manifests=("$root_prefix"*"/$manifest_name")
    [[ -e ${manifests[0]} ]] || return 0
    # shellcheck disable=SC2012 # the names are our own
    ls -1t -- "${manifests[@]}" | sed "s|/$manifest_name\$||"
}

# root_in_use ROOT – whether a process of this user, or of anybody if we are root, has it mounted.
root_in_use() {
    grep -qs -F -e "/${1##*/}/" /proc/[0-9]*/mountinfo
}

# remove_root ROOT – under another name first, so that what is left of it is never taken for a whole one.
remove_root() {
    local doomed=$1.removed-$$
    mv -- "$1" "$doomed"
    chmod -R u+rwX -- "$doomed" 2>/dev/null || true
    rm -rf -- "$doomed"
}

# What crashes and closed terminals left behind. Only with the lock.
remove_leftovers() {
    local leftover
    for leftover in "$cache_dir"/root-*.partial-* "$cache_dir"/root-*.removed-*; do
        [[ ! -e $leftover ]] || rm -rf -- "$leftover"
    done
}

remove_superseded_roots() {
    local root
    while IFS= read -r root; do
        [[ $root == "$prepared_root" ]] || root_in_use "$root" || remove_root "$root"
    done < <(finished_roots)
}

# prepare_root PACKAGE… – finds a root with these packages or makes one, and sets $prepared_root to it.
prepare_root() {
    install_root_tools
    require_namespaces
    prepared_root=$(find_root "$@") && return
    local lock
    exec {lock}>"$cache_dir/root.lock"
    flock -n "$lock" || { say 'Waiting for another run that is making the Debian 13 root …' && flock "$lock"; }
    if ! prepared_root=$(find_root "$@"); then
        remove_leftovers
        make_root "$@"
        remove_superseded_roots
    fi
    exec {lock}>&-
}

# make_root PACKAGE… – sets $prepared_root.
make_root() {
    # What the last root had besides (the developer's tools, say) is kept, or two commands or two branches with
    # different lists would make each other's roots anew for ever.
    local packages started=$SECONDS
    mapfile -t packages < <({ printf '%s\n' "$@" && last_packages; } | LC_ALL=C sort -u)
    prepared_root=$root_prefix$(printf '%s\n' "${packages[@]}" | sha256sum | cut -c 1-12)
    local partial=$prepared_root.partial-$$
    require_space "$cache_dir" 3000 'The Debian 13 root'
    say 'Making the Debian 13 root (once, about two minutes) …'
    mkdir -- "$partial"
    # shellcheck disable=SC2064 # the name is needed as it is now
    trap "rm -rf -- $(printf '%q' "$partial")" EXIT
    fill_root "$partial" "${packages[@]}"
    finish_root "$partial" "${packages[@]}"
    mv -T -- "$partial" "$prepared_root"
    trap - EXIT
    say "The Debian 13 root is ready after $((SECONDS - started)) s: $prepared_root"
}

# last_packages – those of the newest root.
last_packages() {
    local newest
    newest=$(finished_roots | sed 1q)
    [[ -z $newest ]] || cat -- "$newest/$manifest_name"
}

# fill_root DIR PACKAGE…
fill_root() {
    local directory=$1 IFS=,
    shift
    set_maker
    make_directory "$log_dir"
    # The device files of the archive are left out: only root may make them, and bwrap brings its own.
    if ! { "${maker[@]}" --variant=minbase --format=tar --aptopt="$(host_apt_options)" \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' --include="$*" "$root_suite" - 2>"$log_dir/root.log" </dev/null |
        tar -x --no-same-owner --exclude='./dev/*' -C "$directory" 2>"$log_dir/root-unpack.log"; }; then
        explain_failed_root
    fi
}

# set_maker – sets the array "maker": mmdebstrap with the rights that can be had.
set_maker() {
    local workspace=/var/tmp
    # In a namespace other user ids must reach the workspace, so it cannot be in the user's home.
    [[ -w $workspace ]] || workspace=/tmp
    require_space "$workspace" 2500 'Making the Debian 13 root'
    maker=(env "TMPDIR=$workspace")
    if ((EUID == 0)); then
        maker+=(mmdebstrap --mode=root)
    elif has_subordinate_ids; then
        maker+=(mmdebstrap --mode=unshare)
    elif can_become_root; then
        maker=(sudo -- "${maker[@]}" mmdebstrap --mode=root)
    else
        fail "the user $(id -un) has no range of subordinate user ids, so the Debian 13 root cannot be made." \
            'Ask whoever administers this machine for:' \
            "usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
    fi
}

has_subordinate_ids() {
    local pattern
    pattern="^($(id -un)|$(id -u)):"
    grep -qsE "$pattern" /etc/subuid && grep -qsE "$pattern" /etc/subgid
}

# host_apt_options – how this machine reaches a mirror (proxies, retries, clocks that are off), for the new root's apt.
host_apt_options() {
    printf 'Acquire::Retries "3";\n'
    ! has_command apt-config || apt-config dump 2>/dev/null |
        grep -E '^Acquire::(https?(::[^ ]*)?|Check-Valid-Until|Check-Date|ForceIPv[46]) "[^"]+";$' || true
}

# Whether what mmdebstrap or tar said matches PATTERN.
root_log_matches() {
    grep -qsiE "$1" "$log_dir/root.log" "$log_dir/root-unpack.log"
}

explain_failed_root() {
    cat -- "$log_dir/root-unpack.log" >>"$log_dir/root.log" || true
    show_log root
    # On a full disk there may be no room for the message that says so.
    if root_log_matches 'no space left|not enough free space|quota exceeded' || (($(free_space "$cache_dir") < 50000)); then
        fail 'the disk is full: the Debian 13 root could not be made.' \
            "It needs about 3 GB in $cache_dir and, while it is made, 2.5 GB in /var/tmp."
    elif root_log_matches 'could not resolve|failed to fetch|connection (failed|refused|timed out)|temporary failure|unable to connect'; then
        fail 'the Debian 13 root could not be made, because its packages could not be fetched.' \
            'Check the network and, if there is one, the proxy (http_proxy, or Acquire::http::Proxy in /etc/apt).' \
            'Then run the same command again.'
    elif root_log_matches 'NO_PUBKEY|not signed|keyring'; then
        fail "the Debian 13 root could not be made, because this machine does not know Debian 13's keys." \
            'Install the newest version of the package debian-archive-keyring, then run the same command again.'
    fi
    fail 'the Debian 13 root could not be made.' 'The lines above say why.'
}

# finish_root DIR PACKAGE… – mount points for the machine's own files, and last of all the manifest.
finish_root() {
    local directory=$1 name
    shift
    for name in passwd group hosts resolv.conf; do
        rm -f -- "$directory/etc/$name"
        : >"$directory/etc/$name"
    done
    printf '%s\n' "$@" >"$directory/$manifest_name"
    # A power cut right after the renaming must not leave a finished root with empty files.
    sync -f "$directory"
}

# set_root_entry ROOT [--offline] [--own-tmp] [PATH…] – sets the array "entry": bwrap and its options.
set_root_entry() {
    local root=$1 offline='' own_tmp='' variable
    shift
    [[ ${1:-} != --offline ]] || { offline=yes && shift; }
    [[ ${1:-} != --own-tmp ]] || { own_tmp=yes && shift; }
    entry=(bwrap --die-with-parent)
    bind_system "$root"
    bind_machine
    [[ -z $own_tmp ]] || entry+=(--perms 1777 --tmpfs /tmp --unsetenv TMPDIR)
    bind_paths "$own_tmp" "$@"
    for variable in "${host_variables[@]}"; do
        entry+=(--unsetenv "$variable")
    done
    entry+=(--setenv XDG_RUNTIME_DIR "/run/user/$UID" --setenv TZ "${TZ:-$(time_zone)}")
    name_locales
    separate_processes
    [[ -z $offline ]] || ! can_enter --unshare-net || entry+=(--unshare-net)
    entry+=(--chdir "$PWD" --)
}

# bind_system ROOT – Debian 13's own files, read-only. /usr and /var themselves are in memory: that way a folder of the
# caller under /usr/src or /var can be put among them.
bind_system() {
    local root=$1 path name
    for name in /usr /usr/local /usr/src /var /var/lib /var/lib/xkb /var/cache /run /run/user; do
        entry+=(--perms 0755 --dir "$name")
    done
    for path in "$root"/usr/* "$root"/bin "$root"/sbin "$root"/lib*; do
        name=${path#"$root"}
        case $name in
            /usr/local | /usr/src) ;;
            *) if [[ -L $path ]]; then
                entry+=(--symlink "$(readlink -- "$path")" "$name")
            else
                entry+=(--ro-bind "$path" "$name")
            fi ;;
        esac
    done
    entry+=(--ro-bind "$root/etc" /etc --ro-bind "$root/var/lib/dpkg" /var/lib/dpkg
        --ro-bind "$root/var/cache/fontconfig" /var/cache/fontconfig --symlink /run /var/run
        --perms 0700 --dir "/run/user/$UID" --dev /dev --ro-bind-try /sys /sys)
}

# The machine's names and users, and every top-level folder that is not the system's: /home, /tmp, /srv …
bind_machine() {
    local path name
    for name in passwd group hosts resolv.conf; do
        [[ ! -r /etc/$name ]] || entry+=(--ro-bind "$(realpath -- "/etc/$name")" "/etc/$name")
    done
    for path in /*; do
        [[ $root_folders != *" ${path#/} "* ]] || continue
        if [[ -L $path ]]; then
            entry+=(--symlink "$(readlink -- "$path")" "$path")
        elif [[ -d $path && -x $path ]]; then
            entry+=(--bind "$path" "$path")
        fi
    done
    entry+=(--bind-try /var/tmp /var/tmp --bind-try /run/media /run/media)
}

# bind_paths OWN_TMP PATH… – those that bind_machine has not brought, because they are within a folder of the system, or
# that are hidden by a /tmp of its own.
bind_paths() {
    local own_tmp=$1 path wayland
    shift
    for path in "${HOME:-}" "${XAUTHORITY:-}" "$@"; do
        [[ $path == /* && -e $path ]] || continue
        path=$(realpath -- "$path")
        case $path in
            /var/tmp/* | /run/media/*) ;;
            /usr/src/?* | /usr/local/?* | /var/?* | /run/?*) entry+=(--bind "$path" "$path") ;;
            /tmp/?*) [[ -z $own_tmp ]] || entry+=(--bind "$path" "$path") ;;
        esac
    done
    ! wayland=$(wayland_socket) || entry+=(--bind "$wayland" "/run/user/$UID/${wayland##*/}")
}

# name_locales – the root has no locale but C.UTF-8. Qt takes language and formats from the variables alone, but the C
# library, asked for a locale that is not there, falls back to ASCII. So each name that is asked for stands for C.UTF-8.
name_locales() {
    local variable
    local -A named=()
    for variable in "${!LC_@}" LANG; do
        [[ ${!variable:-} != */* && ${!variable:-} == ?*_?* ]] && named[${!variable}]=yes
    done
    ((${#named[@]})) || return 0
    entry+=(--perms 0755 --dir /run/locale --setenv LOCPATH /run/locale)
    for variable in "${!named[@]}"; do
        entry+=(--symlink /usr/lib/locale/C.utf8 "/run/locale/$variable")
    done
}

# time_zone – the name of the machine's time zone.
time_zone() {
    local zone
    zone=$(readlink -f /etc/localtime) && [[ $zone == */zoneinfo/* ]] || zone=zoneinfo/UTC
    printf '%s' "${zone##*/zoneinfo/}"
}

# separate_processes – so that nothing that was started outlives the command. Some containers forbid it.
separate_processes() {
    if can_enter --unshare-pid --proc /proc; then
        entry+=(--unshare-pid --proc /proc)
    else
        entry+=(--bind /proc /proc)
    fi
}
