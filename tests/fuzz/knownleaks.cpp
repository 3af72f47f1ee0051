// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the leak sanitizer finds in libraries, and no input causes.

/// fontconfig, which poppler asks for fonts that a file does not bring along, keeps its last configuration.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { // NOLINT(bugprone-reserved-identifier): the sanitizer's name
    return "leak:libfontconfig.so\n";
}
