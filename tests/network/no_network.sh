#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the three flows through the window, and an import on the command line, under strace, and fails if any of their
# processes made an AF_INET or AF_INET6 socket.
#
# Usage: no_network.sh FOLDER-OF-PROGRAMS FOLDER-FOR-RESULTS
set -euo pipefail

programs=$1
results=$2

strace -f -o /dev/null true 2>/dev/null || {
    echo "strace is missing here or not allowed to trace: nothing was checked" >&2
    exit 77
}

rm -rf -- "$results"
mkdir -p -- "$results"
strace -f -e trace=network -o "$results/window.strace" "$programs/gainsay" --walk "$results/walk" >"$results/walk.log" 2>&1
printf '# A title\n\nA paragraph that is long enough to be read as the text of an article.\n' >"$results/article.md"
strace -f -e trace=network -o "$results/cli.strace" bash -c '
    "$1/gainsay-cli" new "$2/d.gainsay" && "$1/gainsay-cli" import "$2/d.gainsay" "$2/article.md"' _ "$programs" "$results"

# The trace has to show the processes at all, or its silence would mean nothing.
grep -q 'exited with 0' "$results/window.strace"
grep -q 'exited with 0' "$results/cli.strace"
ls "$results"/walk/*.pdf >/dev/null
if grep -n 'AF_INET' "$results"/*.strace; then
    echo "an internet socket was opened" >&2
    exit 1
fi
echo "no AF_INET or AF_INET6 socket in $(cat "$results"/*.strace | wc -l) traced lines"
