// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/office/rtf.h"

#include "app/import/limits.h"
#include "app/import/office/rtftokens.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <array>

namespace gainsay::import {
namespace {

using domain::BlockKind;
using Token = RtfTokens::Token;

constexpr int deepestHeading = 6;

/// The code page of a font's character set, as Windows numbers them.
QByteArray charsetOfFont(int number) {
    static const QHash<int, QByteArray> names{{77, "macintosh"},     {128, "windows-31j"},  {129, "windows-949"},
                                              {134, "GB18030"},      {136, "Big5"},         {161, "windows-1253"},
                                              {162, "windows-1254"}, {163, "windows-1258"}, {177, "windows-1255"},
                                              {178, "windows-1256"}, {186, "windows-1257"}, {204, "windows-1251"},
                                              {222, "windows-874"},  {238, "windows-1250"}};
    return names.value(number);
}

QByteArray charsetOfCodePage(int page) {
    static const QHash<int, QByteArray> names{{932, "windows-31j"}, {936, "GB18030"},     {949, "windows-949"},
                                              {950, "Big5"},        {10000, "macintosh"}, {65001, "UTF-8"}};
    return names.value(page, "windows-" + QByteArray::number(page));
}

/// What the text of a group is for.
enum class Destination { Body, Skipped, Fonts, Styles, Title, Author, Created, Footnote };

/// Words that begin a group without text of the article.
constexpr std::array skippedDestinations{"colortbl",
                                         "pict",
                                         "object",
                                         "header",
                                         "headerl",
                                         "headerr",
                                         "headerf",
                                         "footer",
                                         "footerl",
                                         "footerr",
                                         "footerf",
                                         "fldinst",
                                         "pntext",
                                         "listtext",
                                         "nonshppict",
                                         "annotation",
                                         "atnid",
                                         "atnauthor",
                                         "info",
                                         "subject",
                                         "keywords",
                                         "doccomm",
                                         "company",
                                         "operator",
                                         "revtim",
                                         "printim",
                                         "buptim",
                                         "comment",
                                         "hlinkbase",
                                         "manager",
                                         "category",
                                         "tc",
                                         "xe",
                                         "filetbl",
                                         "revtbl",
                                         "listtable",
                                         "listoverridetable",
                                         "rsidtbl",
                                         "generator",
                                         "themedata",
                                         "colorschememapping",
                                         "datastore",
                                         "latentstyles",
                                         "xmlnstbl",
                                         "template",
                                         "private",
                                         "bkmkstart",
                                         "bkmkend",
                                         "ftnsep",
                                         "ftnsepc",
                                         "aftnsep",
                                         "aftnsepc"};

/// What a group holds that begins with one of these words.
QHash<QByteArray, Destination> destinationWords() {
    QHash<QByteArray, Destination> words{{"fonttbl", Destination::Fonts},   {"stylesheet", Destination::Styles},
                                         {"title", Destination::Title},     {"author", Destination::Author},
                                         {"creatim", Destination::Created}, {"footnote", Destination::Footnote}};
    for (const char* word : skippedDestinations) {
        words.insert(word, Destination::Skipped);
    }
    return words;
}

class RtfReader {
public:
    explicit RtfReader(QByteArrayView bytes)
        : m_tokens(bytes) {}

    /// False where groups nest too deep.
    bool read() {
        while (const auto token = m_tokens.next()) {
            switch (token->kind) {
            case Token::Kind::GroupBegins:
                flushBytes();
                m_groups.push_back(m_now);
                if (m_groups.size() > static_cast<size_t>(maxNesting)) {
                    return false;
                }
                continue;
            case Token::Kind::GroupEnds:
                endGroup();
                break;
            case Token::Kind::Word:
                control(*token);
                break;
            case Token::Kind::Byte:
                addByte(token->byte);
                break;
            }
        }
        endParagraph();
        return true;
    }

    std::vector<DraftBlock> take() {
        std::ranges::move(m_notes, std::back_inserter(m_blocks));
        return std::move(m_blocks);
    }

    QString title;
    QString author;
    domain::PartialDate created;

private:
    struct Group {
        Destination destination = Destination::Body;
        int font = -1;
        int fallbackLength = 1; ///< bytes to skip after \u
        bool hidden = false;
    };
    struct Paragraph {
        int style = -1;
        int outline = -1;
        bool list = false;
        bool table = false;
    };

    void control(const Token& token) {
        const QByteArrayView word = token.word;
        const int number = token.parameter.value_or(1);
        if (word != "'" && word != "u") {
            flushBytes();
        }
        if (word == "*") {
            m_optional = true;
            return;
        }
        const bool optional = std::exchange(m_optional, false);
        if (enterDestination(word) || fontWord(word, number, token.parameter.has_value())) {
            return;
        }
        if (optional) {
            m_now.destination = Destination::Skipped;
        } else if (!characterWord(word, number)) {
            paragraphWord(word, number);
        }
    }

    bool enterDestination(QByteArrayView word) {
        static const QHash<QByteArray, Destination> destinations = destinationWords();
        const auto found = destinations.constFind(word.toByteArray());
        if (found == destinations.cend()) {
            return false;
        }
        if (word == "pntext" || word == "listtext") {
            m_paragraph.list = true;
        }
        // Inside what is skipped only the properties of the document are looked for.
        const bool property =
            *found == Destination::Title || *found == Destination::Author || *found == Destination::Created;
        if (m_now.destination != Destination::Skipped || property) {
            m_now.destination = *found;
        }
        if (*found == Destination::Footnote) {
            m_text += QStringLiteral("[%1]").arg(++m_noteCount);
            m_outerText = std::exchange(m_text, {});
        }
        return true;
    }

    bool fontWord(QByteArrayView word, int number, bool given) {
        if (word == "f" && given) {
            m_now.font = number;
        } else if (word == "fcharset") {
            m_fontCharsets.insert(m_now.font, charsetOfFont(number));
        } else if (word == "ansicpg") {
            m_charset = charsetOfCodePage(number);
        } else if (word == "mac") {
            m_charset = "macintosh";
        } else if (word == "deff" || word == "plain") {
            m_now.hidden = m_now.hidden && word != "plain";
        } else {
            return false;
        }
        return true;
    }

    bool characterWord(QByteArrayView word, int number) {
        static const QHash<QByteArray, char16_t> characters{
            {"tab", u' '},      {"line", u' '},        {"~", 0xA0},           {"_", 0x2011},
            {"emdash", 0x2014}, {"endash", 0x2013},    {"lquote", 0x2018},    {"rquote", 0x2019},
            {"bullet", 0x2022}, {"ldblquote", 0x201C}, {"rdblquote", 0x201D}, {"\\", u'\\'},
            {"{", u'{'},        {"}", u'}'},           {"emspace", u' '},     {"enspace", u' '}};
        if (word == "u") {
            flushBytes();
            add(QChar(static_cast<char16_t>(number)));
            m_skip = m_now.fallbackLength;
        } else if (word == "uc") {
            m_now.fallbackLength = std::clamp(number, 0, 16);
        } else if (word == "v" || word == "deleted") {
            m_now.hidden = number != 0;
        } else if (const auto found = characters.constFind(word.toByteArray()); found != characters.cend()) {
            add(QChar(*found));
        } else {
            return false;
        }
        return true;
    }

    void paragraphWord(QByteArrayView word, int number) {
        const bool body = m_now.destination == Destination::Body || m_now.destination == Destination::Footnote;
        if (m_now.destination == Destination::Created && word == "yr") {
            m_year = number;
        } else if (m_now.destination == Destination::Created && word == "mo") {
            m_month = number;
        } else if (m_now.destination == Destination::Created && word == "dy") {
            created = domain::PartialDate::fromDate(QDate(m_year, m_month, number));
        } else if (word == "s") {
            (m_now.destination == Destination::Styles ? m_styleNumber : m_paragraph.style) = number;
        } else if (!body) {
            return;
        } else if (word == "par" || word == "sect" || word == "page") {
            m_paragraph.table ? add(u' ') : endParagraph();
        } else if (word == "pard") {
            m_paragraph = {};
        } else if (word == "outlinelevel") {
            m_paragraph.outline = number;
        } else if (word == "ls") {
            m_paragraph.list = number > 0;
        } else if (word == "intbl") {
            m_paragraph.table = true;
        } else if (word == "cell" || word == "nestcell") {
            m_cells.append(std::exchange(m_text, {}).simplified());
        } else if (word == "row") {
            endRow();
        }
    }

    void addByte(char byte) {
        if (m_skip > 0) {
            --m_skip;
            return;
        }
        m_bytes += byte;
    }

    void flushBytes() {
        m_skip = 0;
        if (m_bytes.isEmpty()) {
            return;
        }
        const QByteArray bytes = std::exchange(m_bytes, {});
        const QByteArray ofFont = m_fontCharsets.value(m_now.font);
        QStringDecoder decoder(ofFont.isEmpty() ? m_charset.constData() : ofFont.constData());
        const QString words = decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromLatin1(bytes);
        for (const QChar c : words) {
            add(c);
        }
    }

    void add(QChar c) {
        switch (m_now.destination) {
        case Destination::Body:
        case Destination::Footnote:
            m_text += m_now.hidden ? QString() : QString(c);
            break;
        case Destination::Title:
            title += c;
            break;
        case Destination::Author:
            author += c;
            break;
        case Destination::Styles:
            addStyleName(c);
            break;
        case Destination::Skipped:
        case Destination::Fonts:
        case Destination::Created:
            break;
        }
    }

    void addStyleName(QChar c) {
        if (c != u';') {
            m_styleName += c;
            return;
        }
        const QString name = std::exchange(m_styleName, {}).trimmed().toLower();
        if (name.startsWith(u"heading ")) {
            m_headings.insert(m_styleNumber, std::clamp(name.sliced(8).toInt(), 1, deepestHeading));
        } else if (name == u"title") {
            m_headings.insert(m_styleNumber, 0);
        }
    }

    void endGroup() {
        flushBytes();
        const Group ended = m_now;
        m_now = m_groups.empty() ? Group{} : m_groups.back();
        if (!m_groups.empty()) {
            m_groups.pop_back();
        }
        if (ended.destination == Destination::Footnote && m_now.destination != Destination::Footnote) {
            const QString note = std::exchange(m_text, std::exchange(m_outerText, {})).simplified();
            m_notes.push_back({BlockKind::Paragraph, QStringLiteral("[%1] ").arg(m_noteCount) + note});
        }
    }

    void endParagraph() {
        flushBytes();
        QString text = std::exchange(m_text, {});
        if (m_now.destination == Destination::Footnote) {
            m_text = text + u' ';
            return;
        }
        if (text.trimmed().isEmpty()) {
            return;
        }
        const auto heading = m_headings.constFind(m_paragraph.style);
        if (heading != m_headings.cend()) {
            m_blocks.push_back({*heading == 0 ? BlockKind::Title : BlockKind::Heading, text, *heading});
        } else if (m_paragraph.outline >= 0 && m_paragraph.outline < deepestHeading) {
            m_blocks.push_back({BlockKind::Heading, text, m_paragraph.outline + 1});
        } else if (m_paragraph.list) {
            m_blocks.push_back({BlockKind::ListItem, text, 1});
        } else {
            m_blocks.push_back({BlockKind::Paragraph, text});
        }
    }

    void endRow() {
        if (!m_cells.join(QString()).isEmpty()) {
            m_blocks.push_back({BlockKind::TableRow, m_cells.join(QStringLiteral(" | "))});
        }
        m_cells.clear();
    }

    RtfTokens m_tokens;
    std::vector<Group> m_groups;
    Group m_now;
    Paragraph m_paragraph;
    std::vector<DraftBlock> m_blocks;
    std::vector<DraftBlock> m_notes;
    QStringList m_cells;
    QString m_text;
    QString m_outerText; ///< of the paragraph that a footnote interrupts
    QByteArray m_bytes;  ///< of text, not yet decoded
    QByteArray m_charset = "windows-1252";
    QHash<int, QByteArray> m_fontCharsets;
    QHash<int, int> m_headings; ///< level of a style; 0: the title
    QString m_styleName;
    int m_styleNumber = 0;
    int m_noteCount = 0;
    int m_skip = 0;
    int m_year = 0;
    int m_month = 0;
    bool m_optional = false;
};

} // namespace

Result<domain::Extraction> readRtf(const QByteArray& bytes, const ReadingTools& tools) {
    RtfReader reader(bytes);
    if (!reader.read()) {
        return failure(ErrorCode::TooLarge,
                       QCoreApplication::translate("Import", "%1 is no usual document: its groups are nested more than "
                                                             "%2 deep.")
                           .arg(describeInput(tools.hints))
                           .arg(maxNesting));
    }
    domain::Extraction draft;
    draft.mediaType = QStringLiteral("application/rtf");
    draft.extractor = QStringLiteral("gainsay-rtf 1");
    if (const QString author = reader.author.simplified(); !author.isEmpty()) {
        draft.byline = QStringList{author};
    }
    draft.published = reader.created;
    draft.url = tools.hints.url;
    const QString title = reader.title;
    return assembleDocument(std::move(draft), reader.take(), title, tools);
}

} // namespace gainsay::import
