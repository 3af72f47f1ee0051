# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the parts share their variables
#
# Whether there is a screen to show a window on.

# wayland_socket – the path of the compositor's socket, if there is one.
wayland_socket() {
    local socket=${WAYLAND_DISPLAY:-}
    [[ -n $socket ]] || return
    [[ $socket == /* ]] || socket=${XDG_RUNTIME_DIR:-/run/user/$UID}/$socket
    [[ -S $socket ]] && printf '%s' "$socket"
}

# local_x_number – N if DISPLAY is :N or :N.M, that is a server on this machine that is reached by a socket.
local_x_number() {
    [[ ${DISPLAY:-} =~ ^(unix)?:([0-9]+)(\.[0-9]+)?$ ]] && printf '%s' "${BASH_REMATCH[2]}"
}

has_x_display() {
    [[ -n ${DISPLAY:-} ]] || return
    local number
    # A server elsewhere (ssh -X, say) is taken on trust. One here that has gone leaves no socket.
    number=$(local_x_number) || return 0
    [[ -S /tmp/.X11-unix/X$number ]] || grep -qs -F "@/tmp/.X11-unix/X$number" /proc/net/unix
}

has_display() {
    wayland_socket >/dev/null || has_x_display
}

# display_needs_network – whether the display is reached by other means than a file.
display_needs_network() {
    wayland_socket >/dev/null && return 1
    local number
    number=$(local_x_number) || return 0
    [[ ! -S /tmp/.X11-unix/X$number ]]
}
