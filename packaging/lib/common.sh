# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the parts share their variables
#
# What the scripts of this folder share: where things are, how to speak to the user, how to become root.
# Everything for the user goes to standard error; standard output belongs to the programs that are run.

source_dir=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
readonly source_dir
readonly cache_dir=${XDG_CACHE_HOME:-${HOME:?is not set}/.cache}/gainsay
readonly log_dir=$cache_dir/log

# packaging/shell sets another one, so that its own failures are told from those of the command it runs.
failure_status=1

# say TEXT… – one short line of progress.
say() {
    printf 'gainsay: %s\n' "$*" >&2
}

# fail WHAT [ADVICE…] – what failed, then a line for each thing that can be done about it.
fail() {
    printf 'gainsay: error: %s\n' "$1" >&2
    shift
    (($# == 0)) || printf 'gainsay:   %s\n' "$@" >&2
    exit "$failure_status"
}

# make_directory DIR – with a message of our own when it cannot be made.
make_directory() {
    mkdir -p -- "$1" || fail "cannot make the folder $1." \
        'Set XDG_CACHE_HOME to a folder that you may write to, then run the same command again.'
}

# logged NAME COMMAND… – runs it quietly. Its output is kept in $log_dir/NAME.log.
logged() {
    local log=$log_dir/$1.log
    shift
    make_directory "$log_dir"
    "$@" >"$log" 2>&1 </dev/null
}

# show_log NAME – the closing lines of what was kept.
show_log() {
    tail -n 20 -- "$log_dir/$1.log" | sed 's/^/    /' >&2
    say "The full log is $log_dir/$1.log"
}

has_command() {
    command -v -- "$1" >/dev/null
}

# Whether root's rights can be had: by being root, by sudo without a password, or with a terminal to ask for it on.
can_become_root() {
    ((EUID == 0)) && return
    has_command sudo || return
    sudo -n true 2>/dev/null || { : </dev/tty; } 2>/dev/null
}

# as_root COMMAND…
as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo -- "$@"
    fi
}

# free_space DIR – kibibytes that are left for the user in the file system of DIR.
free_space() {
    df -k --output=avail -- "$1" | tail -n 1
}

# require_space DIR MEBIBYTES PURPOSE
require_space() {
    (($(free_space "$1") >= $2 * 1024)) || fail "$3 needs $2 MB in $1, and less is free." \
        'Free some space (packaging/clean removes what these scripts made), then run the same command again.'
}
