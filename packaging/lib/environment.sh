# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the parts share their variables
#
# Where Gainsay is built and run: on the machine itself if its packages are recent enough, else in a Debian 13 root.
# Needs common.sh, packages.sh and root.sh.

# Where things are run: "native" or the folder of a Debian root. Set by prepare_environment.
environment=

# A build finds what the system has, not what happens to be on the caller's PATH.
readonly system_path=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin

# Variables that point into the machine's own libraries, sessions and toolchains. Inside a root they are wrong.
readonly host_variables=(
    CC CXX CPATH CFLAGS CXXFLAGS LDFLAGS LIBRARY_PATH LD_LIBRARY_PATH LD_PRELOAD CMAKE_PREFIX_PATH PKG_CONFIG_PATH
    QT_PLUGIN_PATH QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_IM_MODULE XDG_DATA_DIRS XDG_CONFIG_DIRS FONTCONFIG_PATH
    FONTCONFIG_FILE DBUS_SESSION_BUS_ADDRESS SESSION_MANAGER
)

# debian_release – the number of this Debian; nothing on others, and on the ones that are not released yet.
debian_release() {
    # shellcheck source=/dev/null
    (. /etc/os-release 2>/dev/null && [[ ${ID:-} != debian ]] || printf '%s' "${VERSION_ID:-}")
}

# native_suffices PACKAGE… – whether the machine has these packages, or can get them, and recent enough.
native_suffices() {
    has_command dpkg-query && has_command apt-cache || return
    all_recent_enough "$(installed_versions "$@")" "$@" && return
    # Of Debian's releases the answer is known, even where apt has no lists yet.
    local release
    release=$(debian_release)
    [[ -z $release ]] || return "$((${release%%.*} < 13))"
    apt_has_lists || { can_become_root && update_apt_lists; }
    all_recent_enough "$(candidate_versions "$@")" "$@"
}

# choose_native PACKAGE… – whether to work on the machine itself. GAINSAY_ENVIRONMENT=native or root decides it by hand.
choose_native() {
    case ${GAINSAY_ENVIRONMENT:-auto} in
        native) return 0 ;;
        root) return 1 ;;
        auto) ;;
        *) fail "GAINSAY_ENVIRONMENT is '$GAINSAY_ENVIRONMENT', but only native, root and auto have a meaning." ;;
    esac
    native_suffices "$@" || return
    # Recent enough, but not installed and nobody there to install it: a root will do where one can be made.
    [[ -z $(missing_packages "$@") ]] || can_become_root || ! has_root_tools
}

# prepare_environment LIST… – makes an environment with the packages of these lists ready, and sets $environment to it.
prepare_environment() {
    local packages
    mapfile -t packages < <(listed_packages "$@")
    make_directory "$cache_dir"
    set_locale
    if ! choose_native "${packages[@]}"; then
        # A root is made whole, so that run, test and shell share one.
        mapfile -t packages < <(listed_packages build run test "$@")
        prepare_root "${packages[@]}"
        environment=$prepared_root
        return
    fi
    # By hand on a machine without apt: whoever asked for it has installed things in the machine's own way.
    ! has_command apt-get || install_packages "${packages[@]}"
    environment=native
}

# environment_name – tells environments apart whose build trees cannot be shared.
environment_name() {
    if [[ $environment != native ]]; then
        printf '%s' "${environment##*/}"
        return
    fi
    # shellcheck source=/dev/null
    (. /etc/os-release && printf '%s' "native-${ID:-unknown}-${VERSION_ID:-rolling}")
}

# set_compiler_cache – for builds, which use ccache: compiled files are kept with the other things of these scripts.
# Paths below the source folder count as relative, so that a second work tree finds what the first has compiled.
set_compiler_cache() {
    export CCACHE_DIR=${CCACHE_DIR:-$cache_dir/ccache}
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$source_dir} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR:-1}
}

# set_locale – text is UTF-8 everywhere, also where a container or a service has set nothing.
set_locale() {
    [[ ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} == *[Uu][Tt][Ff]* ]] || export LC_ALL=C.UTF-8
}

# set_entry [OPTION…] [PATH…] – sets the array "entry": the command that leads into the environment, to which the command
# to be run is appended. The paths are files and folders of the caller that must be visible in there. In a root,
# --offline cuts off the network and --own-tmp gives a /tmp of its own; the machine itself is used as it is.
set_entry() {
    entry=()
    [[ $environment == native ]] || set_root_entry "$environment" "$@"
}

# inside COMMAND… – runs it in the environment, for building and testing. With a /tmp of its own, because an X server
# of the tests that sees no network takes the sockets that it finds in /tmp/.X11-unix for stale, and removes them.
inside() {
    local entry
    set_entry --offline --own-tmp "$source_dir" "$source_dir/../shared" "${GAINSAY_SHARED:-}" "$cache_dir" "$PWD"
    (
        set_compiler_cache
        "${entry[@]}" env PATH="$system_path" "$@"
    )
}

# end_inside PATH COMMAND… – runs it by the way that set_entry has set, with this PATH, as the last thing of the script.
# bwrap does not hand signals on, but with --die-with-parent everything in it ends with this shell.
end_inside() {
    local path=$1
    shift
    [[ $environment != native ]] || exec env PATH="$path" "$@"
    "${entry[@]}" env PATH="$path" "$@" || exit
    exit 0
}
