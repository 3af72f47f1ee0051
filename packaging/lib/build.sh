# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the parts share their variables
#
# Configuring and building a preset of CMakePresets.json. Needs common.sh and environment.sh.

# build_tree PRESET – where it is built: beside the sources if they are ours to write to, else in the cache folder.
build_tree() {
    if [[ -w $source_dir && -O $source_dir ]]; then
        printf '%s' "$source_dir/build/$1"
    else
        printf '%s' "$cache_dir/build/$(sha256sum <<<"$source_dir" | cut -c 1-12)/$1"
    fi
}

# parallel_jobs – one for each processor, but no more than the memory allows: a unit that includes Qt takes up to 1 GB.
parallel_jobs() {
    local by_memory processors
    processors=$(nproc)
    by_memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    printf '%s' "${CMAKE_BUILD_PARALLEL_LEVEL:-$((by_memory < 1 ? 1 : by_memory < processors ? by_memory : processors))}"
}

# built_from TREE – the source folder that a build tree was configured for.
built_from() {
    sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' -- "$1/CMakeCache.txt" 2>/dev/null
}

# discard_foreign_tree TREE – removes a tree that was made in another environment, or before the sources were moved:
# CMake refuses the one, and the other links against libraries that are not there.
discard_foreign_tree() {
    [[ -e $1/CMakeCache.txt ]] || return 0
    local made_in
    made_in=$(cat -- "$1/.environment" 2>/dev/null) || made_in=$(environment_name)
    [[ $made_in != "$(environment_name)" || $(built_from "$1") != "$source_dir" ]] || return 0
    say "$1 was built elsewhere ($made_in); building it afresh …"
    rm -rf -- "$1"
}

# needs_configuring TREE – Ninja runs CMake again by itself whenever a CMakeLists.txt changes, but not for the presets.
needs_configuring() {
    [[ ! -e $1/build.ninja || ! -e $1/.environment || $source_dir/CMakePresets.json -nt $1/.environment ]]
}

# configure PRESET TREE
configure() {
    say "Configuring ($1) …"
    if ! (cd -- "$source_dir" && logged "configure-$1" inside cmake --preset "$1" -B "$2"); then
        show_log "configure-$1"
        fail "CMake could not configure the preset $1."
    fi
    environment_name >"$2/.environment"
}

# show_progress – of Ninja's lines, one for each fifth of a longer way; none of CMake's chatter; of all others, that is
# what compilers say, every one.
show_progress() {
    local line fifth shown=0
    while IFS= read -r line; do
        if [[ $line =~ ^'['([0-9]+)/([0-9]+)']' ]]; then
            fifth=$((BASH_REMATCH[1] * 5 / BASH_REMATCH[2]))
            ((fifth <= shown || BASH_REMATCH[2] < 20)) || say "  ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
            shown=$((fifth > shown ? fifth : shown))
        elif [[ $line != '-- '* && $line != 'ninja: no work to do.' ]]; then
            printf '%s\n' "$line" >&2
        fi
    done
}

# compile TREE – on a terminal Ninja overwrites its line by the next, so it may speak for itself there.
compile() {
    local command=(inside cmake --build "$1" --parallel "$(parallel_jobs)")
    if [[ -t 2 ]]; then
        "${command[@]}" >&2 </dev/null
    else
        "${command[@]}" 2>&1 </dev/null | show_progress
    fi || fail "the build failed in $1." 'The lines above say where.'
}

# build PRESET – configures if need be, and builds. One run at a time in a tree.
build() {
    local tree lock started=$SECONDS
    tree=$(build_tree "$1")
    make_directory "${tree%/*}"
    exec {lock}>"$tree.lock"
    flock -n "$lock" || { say 'Waiting for another build of the same tree …' && flock "$lock"; }
    discard_foreign_tree "$tree"
    if needs_configuring "$tree"; then
        require_space "${tree%/*}" 1500 'Building'
        configure "$1" "$tree"
    fi
    say "Building ($1) …"
    compile "$tree"
    exec {lock}>&-
    say "Built in $((SECONDS - started)) s: $tree"
}
