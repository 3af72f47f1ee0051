// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often texts that declare no encoding are decoded to what they are, beside uchardet alone in the same run.
//
//   measure_charset --manifest FILE.tsv      files beside it, with the columns "file" and "encoding"
//   measure_charset --translations FOLDER    the translations of programs (/usr/share/locale): texts in many languages,
//                                            each in the encodings that its language was written in, long and short
#include "app/import/charset.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QtEndian>

#include <uchardet/uchardet.h>

#include <cstdio>
#include <map>

using namespace gainsay;
using namespace Qt::StringLiterals;

namespace {

/// Labels are taken for the superset that is in use under them, for both sides of the comparison.
QByteArray superset(const QByteArray& label) {
    static const QHash<QByteArray, QByteArray> supersets{
        {"ascii", "windows-1252"},  {"iso-8859-1", "windows-1252"},     {"iso-8859-9", "windows-1254"},
        {"tis-620", "windows-874"}, {"iso-8859-11", "windows-874"},     {"gb2312", "gb18030"},
        {"gbk", "gb18030"},         {"shift_jis", "windows-31j"},       {"euc-kr", "windows-949"},
        {"uhc", "windows-949"},     {"mac-cyrillic", "x-mac-cyrillic"}, {"maccyrillic", "x-mac-cyrillic"}};
    return supersets.value(label.toLower(), label);
}

/// Nothing where the encoding is unknown, or the bytes are not in it.
std::optional<QString> decodedAs(const QByteArray& bytes, const QByteArray& label) {
    QStringDecoder decoder(superset(label).constData());
    if (label.isEmpty() || !decoder.isValid()) {
        return std::nullopt;
    }
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return std::nullopt;
    }
    return text.startsWith(QChar(0xFEFF)) ? text.sliced(1) : text;
}

QByteArray uchardetOf(const QByteArray& bytes) {
    const auto detector = uchardet_new();
    uchardet_handle_data(detector, bytes.constData(), static_cast<size_t>(bytes.size()));
    uchardet_data_end(detector);
    const QByteArray label = uchardet_get_charset(detector);
    uchardet_delete(detector);
    return label;
}

class Tally {
public:
    void add(const QString& group, const QString& name, const QByteArray& bytes, const QString& truth) {
        const auto ours = import::decodeText(bytes, {});
        const QByteArray label = uchardetOf(bytes);
        const bool right = ours && ours->text == truth;
        const bool theirs = decodedAs(bytes, label) == truth;
        for (Count* count : {&m_all, &m_groups[group]}) {
            ++count->texts;
            count->ours += right ? 1 : 0;
            count->theirs += theirs ? 1 : 0;
        }
        constexpr int mostTold = 3; // of one kind
        const QString kind = group + u' ' + name.section(u' ', 0, 0) + (ours ? ours->charset : QString());
        if (!right && m_told[kind]++ < mostTold) {
            std::printf("wrong: %s as %s (uchardet: %s)\n", qPrintable(name),
                        ours ? qPrintable(ours->charset)
                             : qPrintable(QStringLiteral("nothing of %1 bytes").arg(bytes.size())),
                        label.constData());
        }
    }

    void print() const {
        for (const auto& [group, count] : m_groups) {
            printLine(group, count);
        }
        printLine(u"all"_s, m_all);
    }

private:
    struct Count {
        int texts = 0;
        int ours = 0;
        int theirs = 0;
    };

    static void printLine(const QString& name, const Count& count) {
        const auto share = [&](int part) { return 100.0 * part / std::max(count.texts, 1); };
        std::printf("%-24s %6d texts   decoded right: %6.2f %%   uchardet alone: %6.2f %%\n", qPrintable(name),
                    count.texts, share(count.ours), share(count.theirs));
    }

    Count m_all;
    std::map<QString, Count> m_groups;
    std::map<QString, int> m_told;
};

int measureManifest(const QString& path) {
    QFile manifest(path);
    if (!manifest.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(path));
        return 1;
    }
    Tally tally;
    manifest.readLine();
    while (!manifest.atEnd()) {
        const auto fields = manifest.readLine().trimmed().split('\t');
        QFile file(QFileInfo(path).dir().filePath(QString::fromUtf8(fields.value(0))));
        if (fields.size() < 2 || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = file.readAll();
        if (const auto truth = decodedAs(bytes, fields[1])) {
            tally.add(QString::fromUtf8(fields[1]).toLower(), QString::fromUtf8(fields[0]), bytes, *truth);
        } else {
            std::printf("left out: %s, which this system cannot decode as %s\n", fields[0].constData(),
                        fields[1].constData());
        }
    }
    tally.print();
    return 0;
}

/// The longer translations in one catalogue of GNU gettext, one a line.
QString translationsIn(const QByteArray& catalogue) {
    constexpr quint32 magic = 0x950412de;
    constexpr quint32 shortest = 40;
    const auto word = [&](qsizetype at) {
        return at >= 0 && at + 4 <= catalogue.size() ? qFromLittleEndian<quint32>(catalogue.constData() + at) : 0;
    };
    QString text;
    if (word(0) != magic) {
        return text;
    }
    for (quint32 i = 1; i < word(8); ++i) { // the first is the header
        const auto entry = qsizetype{word(16)} + 8 * qsizetype{i};
        const quint32 length = word(entry);
        const quint32 start = word(entry + 4);
        if (length < shortest || qsizetype{start} + length > catalogue.size()) {
            continue;
        }
        const QString words = QString::fromUtf8(catalogue.sliced(start, length)).section(QChar(0), 0, 0).simplified();
        const bool isWhole = !words.contains(QChar::ReplacementCharacter); // there are catalogues in old encodings
        text += isWhole ? words + u'\n' : QString();
    }
    return text;
}

QList<QByteArray> encodingsOf(const QString& language) {
    static const QHash<QString, QList<QByteArray>> encodings{
        {u"cs"_s, {"windows-1250", "iso-8859-2"}},
        {u"sk"_s, {"windows-1250", "iso-8859-2"}},
        {u"pl"_s, {"windows-1250", "iso-8859-2"}},
        {u"hu"_s, {"windows-1250", "iso-8859-2"}},
        {u"sl"_s, {"windows-1250", "iso-8859-2"}},
        {u"hr"_s, {"windows-1250", "iso-8859-2"}},
        {u"ro"_s, {"windows-1250", "iso-8859-2"}},
        {u"ru"_s, {"windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"}},
        {u"bg"_s, {"windows-1251", "iso-8859-5"}},
        {u"uk"_s, {"windows-1251", "koi8-u"}},
        {u"be"_s, {"windows-1251"}},
        {u"sr"_s, {"windows-1251"}},
        {u"mk"_s, {"windows-1251"}},
        {u"el"_s, {"windows-1253", "iso-8859-7"}},
        {u"tr"_s, {"windows-1254"}},
        {u"he"_s, {"windows-1255"}},
        {u"ar"_s, {"windows-1256", "iso-8859-6"}},
        {u"lt"_s, {"windows-1257", "iso-8859-13"}},
        {u"lv"_s, {"windows-1257", "iso-8859-13"}},
        {u"et"_s, {"windows-1257", "windows-1252"}},
        {u"th"_s, {"windows-874"}},
        {u"ja"_s, {"shift_jis", "euc-jp", "iso-2022-jp"}},
        {u"zh_CN"_s, {"gb18030"}},
        {u"zh_TW"_s, {"big5"}},
        {u"ko"_s, {"euc-kr"}},
        {u"vi"_s, {"windows-1258"}}};
    static const QList<QByteArray> western{"windows-1252", "iso-8859-15"};
    static const QStringList westerners{u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"pt"_s, u"pt_BR"_s,
                                        u"nl"_s, u"da"_s, u"sv"_s, u"nb"_s, u"nn"_s, u"fi"_s,
                                        u"is"_s, u"ca"_s, u"gl"_s, u"eu"_s, u"ga"_s, u"af"_s};
    return encodings.value(language, westerners.contains(language) ? western : QList<QByteArray>());
}

/// The text in the encoding; nothing where it has characters that this does not.
QByteArray encodedAs(const QString& text, const QByteArray& label) {
    QStringEncoder encoder(superset(label).constData(), QStringConverter::Flag::Stateless);
    const QByteArray bytes = encoder.isValid() ? QByteArray(encoder.encode(text)) : QByteArray();
    return decodedAs(bytes, label) == text ? bytes : QByteArray();
}

int measureTranslations(const QString& folder) {
    constexpr qsizetype longText = 4000;
    constexpr qsizetype shortText = 400;
    constexpr int mostTexts = 60; // of one language and encoding
    Tally tally;
    for (const QString& language : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto encodings = encodingsOf(language);
        std::map<QByteArray, int> texts;
        QDirIterator catalogues(QDir(folder).filePath(language), {u"*.mo"_s}, QDir::Files,
                                QDirIterator::Subdirectories);
        while (!encodings.isEmpty() && catalogues.hasNext()) {
            QFile file(catalogues.next());
            const QString all = file.open(QIODevice::ReadOnly) ? translationsIn(file.readAll()) : QString();
            for (const QByteArray& label : encodings + QList<QByteArray>{"utf-8", "utf-16le", "utf-16be"}) {
                QString text; // of the lines that can be written so
                for (const QString& line : all.split(u'\n', Qt::SkipEmptyParts)) {
                    text += text.size() < longText && !encodedAs(line, label).isEmpty() ? line + u'\n' : QString();
                }
                const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x7F; });
                if (text.size() < shortText || !hasLetters || texts[label] >= mostTexts) {
                    continue;
                }
                for (const qsizetype length : {longText, shortText}) {
                    const QString part = text.first(std::min(length, text.size()));
                    ++texts[label];
                    tally.add(QString::fromUtf8(label),
                              language + u' ' + QString::fromUtf8(label) + u' ' + file.fileName(),
                              encodedAs(part, label), part);
                }
            }
        }
    }
    tally.print();
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--manifest") {
        return measureManifest(arguments[2]);
    }
    if (arguments.size() == 3 && arguments[1] == u"--translations") {
        return measureTranslations(arguments[2]);
    }
    std::fprintf(stderr, "Usage: measure_charset --manifest FILE.tsv | --translations FOLDER\n");
    return 2;
}
