// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/archive/xmlreading.h"
#include "app/import/office/flowbuilder.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace gainsay::import {

/// What a paragraph style of a Word document means.
struct WordStyle {
    domain::BlockKind kind = domain::BlockKind::Paragraph;
    int level = 0;
    QString basedOn;
};

/// The styles of word/styles.xml by id, those they are based on worked in.
[[nodiscard]] QHash<QString, WordStyle> readWordStyles(const QByteArray& xml);

/// Reads paragraphs, runs and tables of WordprocessingML: a document's body, or one note.
class WordBody {
public:
    /// `noted` takes the hidden passages, which are left out of the text. Both must outlive this.
    WordBody(const QHash<QString, WordStyle>& styles, domain::Findings& noted)
        : m_styles(styles)
        , m_noted(noted) {}

    /// Reads to the end of the current element, or of the document.
    void read(XmlReader& xml);
    [[nodiscard]] std::vector<DraftBlock> take() { return m_flow.take(); }
    /// Whether reading stopped because there are too many paragraphs.
    [[nodiscard]] bool isFull() const { return m_flow.isFull(); }
    /// Ids of the notes referred to, in the order of their first references: "footnote 2", "endnote 1".
    [[nodiscard]] const QStringList& notes() const { return m_notes; }

private:
    struct Paragraph {
        DraftBlock block;
        bool hidden = false; ///< of the current run
        QString hiddenWords{};
    };

    bool start(XmlReader& xml);
    void end(QStringView element);
    void describeParagraph(XmlReader& xml);
    void addReference(const QString& note);

    const QHash<QString, WordStyle>& m_styles;
    domain::Findings& m_noted;
    FlowBuilder m_flow;
    std::vector<Paragraph> m_open; ///< a paragraph, and those of the text boxes anchored in it
    QStringList m_notes;
    QHash<QString, qsizetype> m_noteNumbers; ///< a note that is referred to again keeps its number
};

} // namespace gainsay::import
