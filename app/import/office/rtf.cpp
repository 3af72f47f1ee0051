// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/office/rtf.h"

#include "app/import/assemble.h"
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

/// What the text of a group is for. A shape has none but that of the text boxes in it.
enum class Destination { Body, Skipped, Fonts, Styles, Title, Author, Created, Footnote, Shape, TextBox };

/// Words of groups without text of the article, and of what repeats it for older readers (shprslt).
constexpr std::array skippedDestinations{"colortbl",   "shprslt",
                                         "pict",       "object",
                                         "header",     "headerl",
                                         "headerr",    "headerf",
                                         "footer",     "footerl",
                                         "footerr",    "footerf",
                                         "fldinst",    "pntext",
                                         "listtext",   "nonshppict",
                                         "annotation", "atnid",
                                         "atnauthor",  "info",
                                         "subject",    "keywords",
                                         "doccomm",    "company",
                                         "operator",   "revtim",
                                         "printim",    "buptim",
                                         "comment",    "hlinkbase",
                                         "manager",    "category",
                                         "tc",         "xe",
                                         "filetbl",    "revtbl",
                                         "listtable",  "listoverridetable",
                                         "rsidtbl",    "generator",
                                         "themedata",  "colorschememapping",
                                         "datastore",  "latentstyles",
                                         "xmlnstbl",   "template",
                                         "private",    "bkmkstart",
                                         "bkmkend",    "ftnsep",
                                         "ftnsepc",    "aftnsep",
                                         "aftnsepc"};

/// The destination that each of these words makes of the group it stands in.
QHash<QByteArray, Destination> destinationWords() {
    QHash<QByteArray, Destination> words{{"fonttbl", Destination::Fonts},   {"stylesheet", Destination::Styles},
                                         {"title", Destination::Title},     {"author", Destination::Author},
                                         {"creatim", Destination::Created}, {"footnote", Destination::Footnote},
                                         {"shpinst", Destination::Shape},   {"do", Destination::Shape},
                                         {"shptxt", Destination::TextBox},  {"dptxbxtext", Destination::TextBox}};
    for (const char* word : skippedDestinations) {
        words.insert(word, Destination::Skipped);
    }
    return words;
}

class RtfReader {
public:
    explicit RtfReader(QByteArrayView bytes)
        : m_tokens(bytes) {}

    enum class End { Read, TooDeep, TooLong };

    /// Reads to the end, or to what no document has: groups nested too deep, too many paragraphs.
    End read() {
        while (const auto token = m_tokens.next()) {
            switch (token->kind) {
            case Token::Kind::GroupBegins:
                flushBytes();
                m_groups.push_back(m_now);
                if (m_groups.size() > static_cast<size_t>(maxNesting)) {
                    return End::TooDeep;
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
            if (m_blocks.size() + m_notes.size() > static_cast<size_t>(maxBlocks)) {
                return End::TooLong;
            }
        }
        flushBytes();
        // A file that was cut off ends inside its groups: what they hold so far is text as well.
        while (m_flows.size() > 1) {
            const size_t depth = m_flows.back().depth;
            endFlow();
            m_now.paragraph = depth > 0 ? m_groups[depth - 1].paragraph : Paragraph{};
        }
        endText();
        return End::Read;
    }

    std::vector<DraftBlock> take() {
        std::ranges::move(m_notes, std::back_inserter(m_blocks));
        return std::move(m_blocks);
    }

    QString title;
    QString author;
    domain::PartialDate created;
    domain::Findings findings; ///< hidden passages

private:
    struct Paragraph {
        int style = -1;
        int outline = -1;
        bool list = false;
        bool table = false;
    };
    /// What holds up to the end of a group, and is as it was before from there on.
    struct Group {
        Destination destination = Destination::Body;
        int font = -1;
        int fallbackLength = 1; ///< bytes to skip after \u
        bool hidden = false;
        bool deleted = false; ///< hidden because it is no part of the text any more
        Paragraph paragraph{};
    };
    /// Text that runs on for itself while that around it waits: the body, a footnote, a text box.
    struct Flow {
        Destination kind = Destination::Body;
        size_t depth = 0; ///< of the group that holds it
        int number = 0;   ///< of a footnote
        QString text{};   ///< of the paragraph or cell in the making
        QStringList cells{};
    };

    void control(const Token& token) {
        // A backslash before the end of a line is another way to write \par, one before a tab to write \tab.
        const bool newline = token.word == "\n" || token.word == "\r";
        const QByteArrayView word = newline ? QByteArrayView("par") : token.word == "\t" ? "tab" : token.word;
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

    [[nodiscard]] bool inText() const {
        return m_now.destination == Destination::Body || m_now.destination == Destination::Footnote ||
               m_now.destination == Destination::TextBox;
    }

    /// What becomes of the current group at a word that asks for this destination.
    [[nodiscard]] Destination destinationFor(Destination asked) const {
        switch (asked) {
        case Destination::Title:
        case Destination::Author:
        case Destination::Created:
            return asked; // the properties stand in a group that is skipped otherwise
        case Destination::Footnote:
            return inText() && !m_now.hidden ? asked : Destination::Skipped;
        case Destination::TextBox:
            return m_now.destination == Destination::Shape && !m_now.hidden ? asked : Destination::Skipped;
        case Destination::Shape:
            return inText() || m_now.destination == Destination::Shape ? asked : Destination::Skipped;
        default:
            return m_now.destination == Destination::Skipped ? Destination::Skipped : asked;
        }
    }

    bool enterDestination(QByteArrayView word) {
        static const QHash<QByteArray, Destination> destinations = destinationWords();
        const auto found = destinations.constFind(word.toByteArray());
        if (found == destinations.cend()) {
            return false;
        }
        if ((word == "pntext" || word == "listtext") && inText() && !m_groups.empty()) {
            m_groups.back().paragraph.list = true; // the bullet has a group of its own within the paragraph
        }
        m_now.destination = destinationFor(*found);
        if (m_now.destination == Destination::Footnote || m_now.destination == Destination::TextBox) {
            beginFlow();
        }
        return true;
    }

    void beginFlow() {
        if (m_flows.back().kind != Destination::Body && m_flows.back().depth == m_groups.size()) {
            return; // the word was said twice
        }
        Flow flow{m_now.destination, m_groups.size()};
        if (m_now.destination == Destination::Footnote) {
            flow.number = ++m_noteCount;
            m_flows.back().text += QStringLiteral("[%1]").arg(flow.number);
        }
        m_now.paragraph = {};
        m_flows.push_back(std::move(flow));
    }

    void endFlow() {
        if (m_flows.back().kind == Destination::Footnote) {
            const Flow& note = m_flows.back();
            const QString text = (note.cells + QStringList{note.text}).join(u' ').simplified();
            if (!text.isEmpty()) {
                m_notes.push_back({BlockKind::Paragraph, QStringLiteral("[%1] ").arg(note.number) + text});
            }
        } else {
            endText();
        }
        m_flows.pop_back();
    }

    /// The end of a flow: what no \row or \par has ended ends here.
    void endText() {
        flushBytes();
        if (!m_flows.back().cells.isEmpty()) {
            endRow();
        }
        endParagraph();
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
            m_now.deleted = m_now.deleted && word != "plain";
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
            m_now.deleted = word == "deleted" && m_now.hidden;
        } else if (const auto found = characters.constFind(word.toByteArray()); found != characters.cend()) {
            add(QChar(*found));
        } else {
            return false;
        }
        return true;
    }

    void paragraphWord(QByteArrayView word, int number) {
        if (m_now.destination == Destination::Created && word == "yr") {
            m_year = number;
        } else if (m_now.destination == Destination::Created && word == "mo") {
            m_month = number;
        } else if (m_now.destination == Destination::Created && word == "dy") {
            created = domain::PartialDate::fromDate(QDate(m_year, m_month, number));
        } else if (m_now.destination == Destination::Styles && word == "s") {
            m_styleNumber = number;
        } else if (!inText()) {
            return;
        } else if (word == "s") {
            m_now.paragraph.style = number;
        } else if (word == "par" || word == "sect" || word == "page") {
            m_now.paragraph.table ? add(u' ') : endParagraph();
        } else if (word == "pard") {
            m_now.paragraph = {};
        } else if (word == "outlinelevel") {
            m_now.paragraph.outline = number;
        } else if (word == "ls") {
            m_now.paragraph.list = number > 0;
        } else if (word == "intbl") {
            m_now.paragraph.table = true;
        } else if (word == "cell" || word == "nestcell") {
            m_flows.back().cells.append(std::exchange(m_flows.back().text, {}).simplified());
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
        case Destination::TextBox:
            if (!m_now.deleted) {
                (m_now.hidden ? m_hidden : m_flows.back().text) += c;
            }
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
        case Destination::Shape:
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
        while (m_flows.size() > 1 && m_flows.back().depth >= m_groups.size()) {
            endFlow();
        }
        if (m_groups.size() == 1) {
            endText(); // the document's own group
        }
        m_now = m_groups.empty() ? Group{} : m_groups.back();
        if (!m_groups.empty()) {
            m_groups.pop_back();
        }
    }

    void endParagraph() {
        flushBytes();
        if (m_flows.back().kind == Destination::Footnote) {
            m_flows.back().text += u' ';
            return;
        }
        if (!m_flows.back().cells.isEmpty()) {
            endRow(); // a table without its last \row
        }
        if (const QString hidden = std::exchange(m_hidden, {}).simplified(); !hidden.isEmpty()) {
            findings.addHidden({domain::Hiding::Format, false, hidden});
        }
        const QString text = std::exchange(m_flows.back().text, {});
        if (text.trimmed().isEmpty()) {
            return;
        }
        const Paragraph& paragraph = m_now.paragraph;
        const auto heading = m_headings.constFind(paragraph.style);
        if (heading != m_headings.cend()) {
            m_blocks.push_back({*heading == 0 ? BlockKind::Title : BlockKind::Heading, text, *heading});
        } else if (paragraph.outline >= 0 && paragraph.outline < deepestHeading) {
            m_blocks.push_back({BlockKind::Heading, text, paragraph.outline + 1});
        } else if (paragraph.list) {
            m_blocks.push_back({BlockKind::ListItem, text, 1});
        } else {
            m_blocks.push_back({BlockKind::Paragraph, text});
        }
    }

    void endRow() {
        const QStringList cells = std::exchange(m_flows.back().cells, {});
        if (m_flows.back().kind == Destination::Footnote) {
            m_flows.back().text.prepend(cells.join(u' ') + u' ');
        } else if (!cells.join(QString()).isEmpty()) {
            m_blocks.push_back({BlockKind::TableRow, cells.join(QStringLiteral(" | "))});
        }
    }

    RtfTokens m_tokens;
    std::vector<Group> m_groups;
    Group m_now;
    std::vector<Flow> m_flows{Flow{}}; ///< the body, and those within each other that interrupt it
    std::vector<DraftBlock> m_blocks;
    std::vector<DraftBlock> m_notes;
    QString m_hidden;   ///< of the paragraph in the making
    QByteArray m_bytes; ///< of text, not yet decoded
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
    const auto end = reader.read();
    if (end == RtfReader::End::TooLong) {
        return std::unexpected(tooManyParagraphs(tools.hints));
    }
    if (end == RtfReader::End::TooDeep) {
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
    draft.findings = reader.findings;
    draft.url = tools.hints.url;
    const QString title = reader.title;
    return assembleDocument(std::move(draft), reader.take(), title, tools);
}

} // namespace gainsay::import
