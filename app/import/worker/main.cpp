// SPDX-License-Identifier: GPL-3.0-or-later
// gainsay-extract: reads one untrusted item after the other, locked up before it touches the first byte.
#include "app/base/translation.h"
#include "app/import/extractor.h"
#include "app/import/readimportfile.h"
#include "app/import/worker/jsonlines.h"
#include "app/import/worker/popplerdata.h"
#include "app/import/worker/sandbox.h"
#include "app/import/worker/serve.h"
#include "app/import/workerexit.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <unistd.h>

#include <clocale>
#include <cstdio>
#include <exception>
#include <new>
#include <optional>
#include <string_view>
#include <vector>

namespace {

using namespace gainsay;

void endOutOfMemory() {
    ::_exit(import::WorkerOutOfMemory);
}

/// Qt reports a failed allocation by an exception, which must not get lost in a noexcept function.
void endUnexpectedly() {
    try {
        if (const auto pending = std::current_exception()) {
            std::rethrow_exception(pending);
        }
    } catch (const std::bad_alloc&) {
        endOutOfMemory();
    } catch (...) {
    }
    std::abort();
}

/// Libraries load their tables at first use; after the sandbox is shut they could not.
void warmUp() {
    for (const char* charset : {"windows-1252", "windows-31j", "GB18030", "EUC-JP", "ISO-2022-JP"}) {
        [[maybe_unused]] const QString text = QStringDecoder(charset).decode(QByteArrayView("a"));
    }
    ::setlocale(LC_CTYPE, "C.UTF-8"); // libarchive converts the names of entries
    worker::preloadPopplerData();
    import::Extractor::prepare();
}

/// For development: reads the files first, then locks itself up and prints what it makes of them.
int printJson(const QStringList& paths) {
    struct Input {
        QString path;
        Result<QByteArray> bytes;
    };
    std::vector<Input> inputs;
    for (const QString& path : paths) {
        inputs.push_back({path, import::readImportFile(path)});
    }
    const import::Extractor extractor;
    if (!worker::enterSandbox()) {
        return import::WorkerNoSandbox;
    }
    bool allRead = true;
    for (const auto& [path, bytes] : inputs) {
        const auto result = bytes.and_then([&](const QByteArray& content) {
            return extractor.extract(content, {QFileInfo(path).fileName(), {}, {}});
        });
        allRead = allRead && result;
        const QByteArray line = worker::jsonLine(path, result);
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    }
    return allRead && std::fflush(stdout) == 0 ? 0 : 1;
}

/// Gainsay says by "--language=ja" in which language it wants to be told what went wrong. Takes that from the
/// arguments.
QString takeLanguage(int& count, char**& arguments) {
    constexpr std::string_view option = "--language=";
    if (count < 2 || !std::string_view(arguments[1]).starts_with(option)) {
        return {};
    }
    const QString language = QString::fromLatin1(arguments[1] + option.size());
    arguments[1] = arguments[0];
    ++arguments;
    --count;
    return language;
}

} // namespace

int main(int argc, char* argv[]) {
    const QString language = takeLanguage(argc, argv);
    std::optional<QCoreApplication> application; // without one Qt translates nothing; English needs none
    std::optional<Translation> translation;
    if (!language.isEmpty()) {
        application.emplace(argc, argv);
        translation.emplace(language);
    }
    ::setenv("QT_ENABLE_REGEXP_JIT", "0", 1); // it would need memory that is both written and run
    std::set_new_handler(endOutOfMemory);
    std::set_terminate(endUnexpectedly);
    warmUp();
    if (argc > 1) {
        QStringList paths;
        for (int i = 2; i < argc; ++i) {
            paths.append(QFile::decodeName(argv[i]));
        }
        if (qstrcmp(argv[1], "--json") == 0 && !paths.isEmpty()) {
            return printJson(paths);
        }
        std::fputs(
            "Usage: gainsay-extract --json FILE…\nWithout arguments it serves Gainsay on standard input and output.\n",
            stderr);
        return import::WorkerUsage;
    }
    const import::Extractor extractor;
    const auto sandbox = worker::enterSandbox();
    if (!sandbox) {
        return import::WorkerNoSandbox;
    }
    int code = import::WorkerDone;
    try {
        code = worker::serve(extractor, *sandbox);
    } catch (const std::bad_alloc&) {
        endOutOfMemory();
    }
    // No clean-up: it could only fail, and nothing is left to be written.
    ::_exit(code);
}
