// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/lensfile.h"

#include <KSyntaxHighlighting/Theme>
#include <QCoreApplication>
#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <vector>

namespace gainsay::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LensFile)
};

constexpr QLatin1StringView examplePrefix("Example:");
constexpr QLatin1StringView licencePrefix("SPDX");

/// A name that a rule uses, and where it does.
struct Use {
    QString name;
    qint64 line = 0;
    qint64 column = 0;
};

/// Goes through a definition once and remembers the first thing that is wrong with it.
class Inspection {
public:
    explicit Inspection(const QString& path)
        : m_path(path)
        , m_file(path) {}

    std::optional<LensFault> run() {
        if (!m_file.open(QIODevice::ReadOnly)) {
            return LensFault{m_path, 0, 0, Words::tr("The file cannot be read: %1").arg(m_file.errorString())};
        }
        m_xml.setDevice(&m_file);
        while (!m_fault && !m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement) {
                takeElement();
            }
        }
        if (!m_fault && m_xml.hasError()) {
            note(Words::tr("This is not well-formed XML: %1").arg(m_xml.errorString()));
        }
        if (!m_fault) {
            checkUses();
        }
        return m_fault;
    }

private:
    void note(const QString& what) { note({{}, m_xml.lineNumber(), m_xml.columnNumber()}, what); }
    void note(const Use& at, const QString& what) {
        if (!m_fault) {
            m_fault = LensFault{m_path, at.line, at.column, what};
        }
    }
    [[nodiscard]] QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }
    void use(std::vector<Use>& uses, const QString& name) {
        uses.push_back({name, m_xml.lineNumber(), m_xml.columnNumber()});
    }

    void takeElement() {
        const QString element = m_xml.name().toString();
        if (!std::exchange(m_hasRoot, true)) {
            takeRoot(element);
        } else if (element == QLatin1StringView("context")) {
            m_contexts.insert(attribute(QLatin1StringView("name")));
            takeRule();
            useContext(attribute(QLatin1StringView("lineEndContext")));
        } else if (element == QLatin1StringView("itemData")) {
            takeStyle();
        } else if (element == QLatin1StringView("RegExpr")) {
            takeExpression();
            takeRule();
        } else if (m_xml.attributes().hasAttribute(QLatin1StringView("attribute")) ||
                   m_xml.attributes().hasAttribute(QLatin1StringView("context"))) {
            takeRule();
        }
    }
    void takeRoot(const QString& element) {
        if (element != QLatin1StringView("language")) {
            note(Words::tr("This is no definition: it begins with “%1”, and not with “language”.").arg(element));
        } else if (attribute(QLatin1StringView("name")).isEmpty()) {
            note(Words::tr("The definition has no name."));
        }
    }
    void takeStyle() {
        m_styles.insert(attribute(QLatin1StringView("name")));
        const QString look = attribute(QLatin1StringView("defStyleNum"));
        const auto known = QMetaEnum::fromType<KSyntaxHighlighting::Theme::TextStyle>();
        if (!look.startsWith(QLatin1StringView("ds")) || known.keyToValue(look.mid(2).toLatin1().constData()) < 0) {
            note(Words::tr("There is no look “%1”.").arg(look));
        }
    }
    void takeExpression() {
        const QRegularExpression expression(attribute(QLatin1StringView("String")));
        if (!expression.isValid()) {
            note(Words::tr("The expression cannot be read from its character %1 on: %2")
                     .arg(expression.patternErrorOffset() + 1)
                     .arg(expression.errorString()));
        }
    }
    void takeRule() {
        if (const QString style = attribute(QLatin1StringView("attribute")); !style.isEmpty()) {
            use(m_stylesUsed, style);
        }
        useContext(attribute(QLatin1StringView("context")));
    }
    /// "#stay", "#pop", "#pop!Name", "Name"; one of another definition ("Name##Other") is not looked into.
    void useContext(QString context) {
        while (context.startsWith(QLatin1StringView("#pop"))) {
            context = context.mid(4);
        }
        context = context.startsWith(u'!') ? context.mid(1) : context;
        if (!context.isEmpty() && !context.startsWith(u'#') && !context.contains(QLatin1StringView("##"))) {
            use(m_contextsUsed, context);
        }
    }
    void checkUses() {
        if (!m_hasRoot || m_contexts.isEmpty()) {
            m_fault = LensFault{m_path, 0, 0, Words::tr("There are no rules in it.")};
            return;
        }
        for (const Use& one : m_stylesUsed) {
            if (!m_styles.contains(one.name)) {
                note(one, Words::tr("There is no itemData “%1”, which a rule asks for.").arg(one.name));
            }
        }
        for (const Use& one : m_contextsUsed) {
            if (!m_contexts.contains(one.name)) {
                note(one, Words::tr("There is no context “%1”, which a rule goes to.").arg(one.name));
            }
        }
    }

    QString m_path;
    QFile m_file;
    QXmlStreamReader m_xml;
    bool m_hasRoot = false;
    QSet<QString> m_contexts;
    QSet<QString> m_styles;
    std::vector<Use> m_stylesUsed;
    std::vector<Use> m_contextsUsed;
    std::optional<LensFault> m_fault;
};

} // namespace

LensNote readLensNote(const QString& path) {
    LensNote note;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return note;
    }
    QXmlStreamReader xml(&file);
    for (auto token = xml.readNext(); !xml.atEnd() && token != QXmlStreamReader::StartElement; token = xml.readNext()) {
        const QString words = token == QXmlStreamReader::Comment ? xml.text().toString().simplified() : QString();
        if (words.startsWith(examplePrefix)) {
            note.examples << words.mid(examplePrefix.size()).trimmed();
        } else if (!words.startsWith(licencePrefix) && note.marks.isEmpty()) {
            note.marks = words;
        }
    }
    return note;
}

std::optional<LensFault> lensFault(const QString& path) {
    return Inspection(path).run();
}

} // namespace gainsay::ui
