#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Gives gainsay-cli everything that is not an article or not a dossier, as an ordinary user: root may read any file, so
# as root the whole script goes on as another user. Each call must end with 1, name what failed, and leave the dossier
# as it was.
#
# Usage: bad_input.sh FOLDER-OF-PROGRAMS
set -euo pipefail

if [[ ${1:-} != --ordinary ]]; then
    work=$(mktemp -d)
    trap 'rm -rf -- "$work"' EXIT
    # The folders of the sources and of the programs may be closed to others.
    cp -- "$1/gainsay-cli" "$1/gainsay-extract" "${BASH_SOURCE[0]}" "$work"
    if ((EUID == 0)); then
        ordinary=(setpriv --reuid=65534 --regid=65534 --clear-groups)
        "${ordinary[@]}" true 2>/dev/null || {
            echo 'root cannot become another user here: nothing was checked' >&2
            exit 77
        }
        chown -R 65534:65534 "$work"
    fi
    chmod 755 "$work"
    "${ordinary[@]}" bash "$work/${BASH_SOURCE[0]##*/}" --ordinary "$work"
    exit
fi

cd -- "$2"
dossier=good.gainsay
failures=0

# expect CODE WORDS COMMAND… – the command ends with the code, and says the words on standard error.
expect() {
    local code=$1 words=$2 got=0
    shift 2
    ./gainsay-cli "$@" >out 2>err || got=$?
    if ((got != code)) || [[ -n $words ]] && ! grep -qF -- "$words" err; then
        echo "gainsay-cli $*: ended with $got instead of $code, or did not say “$words”:" >&2
        cat out err >&2
        failures=$((failures + 1))
    fi
}

printf '# The mill burnt down\n\nThe old mill burnt down in the night, the fire brigade said. Nobody was hurt.\n' >good.md
printf '# The mill stands\n\nThe old mill did not burn down, its owner said on Monday. Nobody was hurt.\n' >other.md
./gainsay-cli new "$dossier" >/dev/null
./gainsay-cli import "$dossier" good.md >/dev/null
before=$(./gainsay-cli log "$dossier" --json | sha256sum)

# What is no article. 200 MB are a file with a hole: its size is what counts, and it is not read.
: >empty.txt
head -c 3000 /dev/urandom >noise.bin
printf '\177ELF\2\1\1\0%s' "$(printf 'x%.0s' {1..300})" >program
truncate -s 200M huge.txt
printf 'closed' >closed.md && chmod 000 closed.md
mkdir folder closed-folder && printf 'closed' >closed-folder/a.md && chmod 000 closed-folder
mkfifo pipe
expect 1 'empty.txt' import "$dossier" empty.txt
expect 1 'noise.bin' import "$dossier" noise.bin
expect 1 'program' import "$dossier" program
expect 1 'huge.txt' import "$dossier" huge.txt
expect 1 'closed.md' import "$dossier" closed.md
grep -qF 'not allowed to read' err || { echo 'an unreadable file is called something else' && failures=$((failures + 1)); } >&2
expect 1 'folder' import "$dossier" folder
expect 1 'closed-folder' import "$dossier" closed-folder
expect 1 'pipe' import "$dossier" pipe
expect 1 'missing.md' import "$dossier" missing.md
cp -- closed.md folder/ 2>/dev/null || { printf 'closed' >folder/closed.md && chmod 000 folder/closed.md; }
expect 1 'closed.md' import "$dossier" folder # a file in a folder is not passed over in silence either
[[ $(./gainsay-cli log "$dossier" --json | sha256sum) == "$before" ]] || { echo 'the dossier changed' >&2 && failures=$((failures + 1)); }

# Invalid UTF-8 is text in some other encoding, and the rest of a list goes on behind what failed.
printf 'The caf\xe9 by the mill\n\nThe caf\xe9 was closed on Tuesday, the owner said, because the cook had left.\n' >latin.txt
expect 0 '' import "$dossier" latin.txt
expect 1 'empty.txt' import "$dossier" empty.txt other.md
grep -qF 'The mill stands' out || { echo 'what stood behind a bad file was not imported' >&2 && failures=$((failures + 1)); }
expect 0 '' verify "$dossier"

# What is no dossier.
cp -- "$dossier" newer.gainsay && sqlite3 newer.gainsay 'PRAGMA user_version = 99; UPDATE dossier SET oldest_reader = 99'
cp -- "$dossier" readable.gainsay && sqlite3 readable.gainsay 'PRAGMA user_version = 99' # says that this program may read it
cp -- "$dossier" closed.gainsay && chmod 000 closed.gainsay
printf 'Dear colleague' >letter.gainsay
sqlite3 stranger.gainsay 'CREATE TABLE t (x)'
head -c 20000 "$dossier" >torn.gainsay
: >nothing.gainsay
sums=$(sha256sum newer.gainsay readable.gainsay letter.gainsay stranger.gainsay torn.gainsay nothing.gainsay)
for command in import contradictions log undo verify; do
    for file in newer closed letter stranger torn nothing missing; do
        arguments=("$command" "$file.gainsay")
        [[ $command != import ]] || arguments+=(good.md)
        expect 1 "$file.gainsay" "${arguments[@]}"
    done
    arguments=("$command" folder)
    [[ $command != import ]] || arguments+=(good.md)
    expect 1 'folder' "${arguments[@]}"
done
printf '# The mill again\n\nThe mill stood on Tuesday as it had on Monday, its owner said to everybody who asked.\n' >third.md
expect 0 '' verify readable.gainsay
expect 1 'readable.gainsay' undo readable.gainsay
expect 1 'readable.gainsay' import readable.gainsay third.md
[[ $(sha256sum newer.gainsay readable.gainsay letter.gainsay stranger.gainsay torn.gainsay nothing.gainsay) == "$sums" ]] ||
    { echo 'a file that is no dossier was written to' >&2 && failures=$((failures + 1)); }
[[ ! -e missing.gainsay ]] || { echo 'a missing dossier was made' >&2 && failures=$((failures + 1)); }
chmod 755 closed-folder
((failures == 0)) && echo "all calls failed as they should, as user $(id -u)"
