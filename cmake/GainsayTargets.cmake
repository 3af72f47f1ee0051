# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of Gainsay shares: language level, warnings, sanitizers, and one helper a kind of target.

include(GNUInstallDirs)

# Where programs look for our own modules: beside themselves, or beside the programs if they are tests; once installed,
# in a folder of our own.
set(CMAKE_BUILD_RPATH "$ORIGIN" "$ORIGIN/../bin")
set(CMAKE_INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}/gainsay")

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# No C++ modules here: without the scan every file builds a little sooner.
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)

# A program is linked with the libraries that it calls, not with all that its folders could call: each costs a start
# milliseconds and memory.
add_link_options(LINKER:--as-needed)
# Where addresses stand that begin with the program's own, in 3 kB instead of 180, all of which is read at every start.
add_link_options(LINKER:-z,pack-relative-relocs)

find_program(GAINSAY_CCACHE ccache)
if(GAINSAY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${GAINSAY_CCACHE})
endif()

add_library(gainsay_options INTERFACE)
target_compile_options(gainsay_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Werror)
target_compile_definitions(gainsay_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_UP_TO=0x060800 GAINSAY_VERSION="${PROJECT_VERSION}")
target_include_directories(gainsay_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Precompiled headers and ccache agree only with this flag.
    target_compile_options(gainsay_options INTERFACE -fpch-preprocess)
endif()
if(GAINSAY_SANITIZE)
    target_compile_options(gainsay_options INTERFACE -fsanitize=${GAINSAY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # A sanitizer loads modules in the program's name, and the newer tag tells of folders to the loader's caller alone.
    target_link_options(gainsay_options INTERFACE -fsanitize=${GAINSAY_SANITIZE} LINKER:--disable-new-dtags)
endif()
if(GAINSAY_FUZZ)
    target_compile_options(gainsay_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Headers that nearly every file needs, compiled once a target. Files still include what they use.
function(gainsay_precompile name)
    set(headers <QByteArray> <QDateTime> <QHash> <QList> <QRegularExpression> <QString> <QStringList> <QUuid>
                <algorithm> <expected> <functional> <memory> <optional> <utility> <vector>)
    if(name MATCHES "^gainsay_ui")
        list(APPEND headers <QAbstractItemModel> <QAction> <QApplication> <QLabel> <QPainter> <QVBoxLayout> <QWidget>)
    endif()
    target_precompile_headers(${name} PRIVATE ${headers})
endfunction()

# gainsay_prefer_small_code()
# For a folder, and those in it, whose code runs once for each thing that somebody does, not once for each word of a
# text: half as much machine code has to be brought into memory before the window can be used.
macro(gainsay_prefer_small_code)
    add_compile_options($<$<CONFIG:Release,RelWithDebInfo>:-Os>)
endmacro()

# gainsay_prefer_speed(NAME)
# For a library in such a folder that runs over everything in a dossier while somebody types.
function(gainsay_prefer_speed name)
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release,RelWithDebInfo>:-O2>)
endfunction()

# gainsay_library(NAME SOURCES file… [PUBLIC target…] [PRIVATE target…])
# A static library of one folder. A layer sees only what it links, and links only what lies below it.
function(gainsay_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC gainsay_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    gainsay_precompile(${name})
endfunction()

# gainsay_module(NAME SOURCES file… LIBRARIES target…)
# A part of the program that it brings into memory when it is first needed. It has what it links from our libraries to
# itself, and shows the program only what it marks as visible.
function(gainsay_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_library(${name} MODULE ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE gainsay_options ${arg_LIBRARIES})
    target_link_options(${name} PRIVATE LINKER:--exclude-libs,ALL)
    set_target_properties(${name} PROPERTIES
        PREFIX "" CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    gainsay_precompile(${name})
    install(TARGETS ${name} LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/gainsay")
endfunction()

# gainsay_program(NAME SOURCES file… LIBRARIES target…)
function(gainsay_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE gainsay_options ${arg_LIBRARIES})
    install(TARGETS ${name} RUNTIME)
endfunction()

# gainsay_test(NAME [SOURCES file…] LIBRARIES target… [LABELS label…])
# One Qt Test program, NAME.cpp unless sources are given, run by ctest off screen in a frozen environment.
function(gainsay_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES;LABELS")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE gainsay_options Qt6::Test ${arg_LIBRARIES})
    target_compile_definitions(${name} PRIVATE
        GAINSAY_SOURCE_DIR="${CMAKE_SOURCE_DIR}" GAINSAY_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}" TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QPA_PLATFORMTHEME=;QT_HASH_SEED=0;LC_ALL=C.UTF-8;TZ=UTC;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}")
endfunction()
