// SPDX-License-Identifier: GPL-3.0-or-later
// Poppler opens its tables by name, when a document asks for one. The locked-up worker can open nothing, and giving it
// a folder to read in would make every file name that a document can smuggle into poppler a matter of trust. So the
// tables are mapped beforehand, and the program's own fopen(), which the dynamic linker prefers to the C library's,
// serves them from memory.
#include "app/import/worker/popplerdata.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_map>

namespace gainsay::worker {
namespace {

constexpr const char* folder = "/usr/share/poppler";

struct Mapping {
    void* start = nullptr;
    size_t length = 0;
};

/// The tables by path. Lives as long as the process: libraries may ask for files in their last breath.
std::unordered_map<std::string, Mapping>& tables() {
    static auto* const kept = new std::unordered_map<std::string, Mapping>; // NOLINT(cppcoreguidelines-owning-memory)
    return *kept;
}

void mapFile(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return;
    }
    struct stat info{};
    if (::fstat(file, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0) {
        const auto length = static_cast<size_t>(info.st_size);
        void* start = ::mmap(nullptr, length, PROT_READ, MAP_PRIVATE, file, 0);
        if (start != MAP_FAILED) {
            tables().emplace(path, Mapping{start, length});
        }
    }
    ::close(file);
}

using Open = FILE* (*)(const char*, const char*);

FILE* openAny(const char* path, const char* mode, const char* nextFunction) {
    if (path != nullptr && mode != nullptr && mode[0] == 'r' && std::string_view(path).starts_with(folder)) {
        const auto found = tables().find(path);
        if (found != tables().end()) {
            return ::fmemopen(found->second.start, found->second.length, "r");
        }
    }
    const auto next = reinterpret_cast<Open>(::dlsym(RTLD_NEXT, nextFunction));
    return next != nullptr ? next(path, mode) : nullptr;
}

} // namespace

void preloadPopplerData() {
    std::error_code error;
    for (auto entry = std::filesystem::recursive_directory_iterator(folder, error);
         !error && entry != std::filesystem::recursive_directory_iterator(); entry.increment(error)) {
        mapFile(entry->path().string());
    }
}

} // namespace gainsay::worker

extern "C" {

__attribute__((visibility("default"))) FILE* fopen(const char* path, const char* mode) {
    return gainsay::worker::openAny(path, mode, "fopen");
}

__attribute__((visibility("default"))) FILE* fopen64(const char* path, const char* mode) {
    return gainsay::worker::openAny(path, mode, "fopen64");
}

} // extern "C"
