// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/articlepanel.h"

#include "ui/inspector/choicechips.h"
#include "ui/inspector/datefield.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/notefield.h"
#include "ui/style/widgets/runlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int reliabilityCount = 6;

/// The words of the Admiralty code.
QString reliabilityWords(int index) {
    switch (index) {
    case 0:
        return ArticlePanel::tr("completely reliable");
    case 1:
        return ArticlePanel::tr("usually reliable");
    case 2:
        return ArticlePanel::tr("fairly reliable");
    case 3:
        return ArticlePanel::tr("not usually reliable");
    case 4:
        return ArticlePanel::tr("unreliable");
    case 5:
        return ArticlePanel::tr("reliability cannot be judged");
    default:
        return ArticlePanel::tr("Not judged yet.");
    }
}

QString credibilityWords(int credibility) {
    switch (credibility) {
    case 1:
        return ArticlePanel::tr("confirmed by other sources");
    case 2:
        return ArticlePanel::tr("probably true");
    case 3:
        return ArticlePanel::tr("possibly true");
    case 4:
        return ArticlePanel::tr("doubtful");
    case 5:
        return ArticlePanel::tr("improbable");
    case 6:
        return ArticlePanel::tr("truth cannot be judged");
    default:
        return ArticlePanel::tr("Not judged yet.");
    }
}

QString captureLine(const ArticleFacts& facts) {
    const domain::Version& version = facts.version;
    QStringList parts;
    if (version.capturedAt.isValid()) {
        parts << QLocale::c().toString(version.capturedAt, QStringLiteral("d MMM yyyy, HH:mm"));
    }
    if (!version.fileName.isEmpty()) {
        parts << ArticlePanel::tr("from %1").arg(version.fileName);
    }
    if (!version.extractor.isEmpty()) {
        parts << ArticlePanel::tr("read by %1").arg(version.extractor);
    }
    if (facts.versionCount > 1) {
        parts << ArticlePanel::tr("version %1 of %2").arg(version.ordinal).arg(facts.versionCount);
    }
    return parts.isEmpty() ? ArticlePanel::tr("not known") : parts.join(QStringLiteral(", "));
}

} // namespace

ArticlePanel::ArticlePanel(const ThemeProvider& themes, QWidget* parent)
    : InspectorPanel(themes, parent)
    , m_status(new ChoiceChips(themes, this))
    , m_title(new NoteField(themes, 1, 5, this))
    , m_byline(new NoteField(themes, 1, 3, this))
    , m_source(new QLineEdit(this))
    , m_reliability(new ChoiceChips(themes, this))
    , m_reliabilityWords(new RunLabel(themes, this))
    , m_rationale(new NoteField(themes, 2, 6, this))
    , m_credibility(new ChoiceChips(themes, this))
    , m_credibilityWords(new RunLabel(themes, this))
    , m_published(new DateField(themes, this))
    , m_language(new QLineEdit(this)) {
    addSection(tr("Article"));
    for (const QString& status : {tr("unread"), tr("reading"), tr("done")}) {
        m_status->add(status);
    }
    m_status->setAccessibleName(tr("How far it is read"));
    column().addWidget(m_status);
    m_title->setSingleParagraph(true);
    addField(tr("Title"), m_title);
    m_byline->setSingleParagraph(true);
    m_byline->setPlaceholderText(tr("names, with commas between"));
    addField(tr("Written by"), m_byline);
    addField(tr("Published"), m_published);
    m_language->setPlaceholderText(tr("en, ja, ar …"));
    addField(tr("Language"), m_language);
    makeJudgement();
    addSection(tr("Capture"), true);
    m_capture = addFact(tr("Captured"));
    m_url = addFact(tr("Address"));
    m_hash = addFact(tr("SHA-256 of the original"), true);
    connectFields();
}

void ArticlePanel::makeJudgement() {
    addSection(tr("Judgement"), true);
    m_source->setPlaceholderText(tr("unknown outlet"));
    addField(tr("Outlet"), m_source);
    for (int i = 0; i < reliabilityCount; ++i) {
        m_reliability->add(QString(domain::toLetter(static_cast<domain::Reliability>(i))), reliabilityWords(i));
    }
    addField(tr("Reliability of the outlet"), m_reliability);
    m_reliabilityWords->setSmall(true);
    column().addSpacing(4);
    column().addWidget(m_reliabilityWords);
    m_rationale->setPlaceholderText(tr("Why this grade?"));
    addField(tr("Because"), m_rationale);
    for (int i = domain::bestCredibility; i <= domain::unjudgedCredibility; ++i) {
        m_credibility->add(QString::number(i), credibilityWords(i));
    }
    addField(tr("Credibility of this article"), m_credibility);
    m_credibilityWords->setSmall(true);
    column().addSpacing(4);
    column().addWidget(m_credibilityWords);
}

void ArticlePanel::connectFields() {
    connect(m_status, &ChoiceChips::chosen, this, [this](int index) {
        m_facts.article.status = static_cast<domain::ReadingStatus>(index);
        Q_EMIT articleEdited(m_facts.article);
    });
    connect(m_credibility, &ChoiceChips::chosen, this, [this](int index) {
        m_facts.article.credibility = index + domain::bestCredibility;
        showGrade();
        Q_EMIT articleEdited(m_facts.article);
    });
    connect(m_reliability, &ChoiceChips::chosen, this,
            [this](int index) { sendGrade(static_cast<domain::Reliability>(index)); });
    connect(m_published, &DateField::dateEdited, this, [this](const domain::PartialDate& date) {
        m_facts.article.published = date;
        Q_EMIT articleEdited(m_facts.article);
    });
    for (NoteField* field : {m_title, m_byline, m_rationale}) {
        connect(field, &NoteField::committed, this, &ArticlePanel::commit);
        connect(field, &NoteField::cancelled, this, [this] { setFacts(ArticleFacts(m_facts)); });
    }
    connect(m_language, &QLineEdit::editingFinished, this, &ArticlePanel::commit);
    connect(m_source, &QLineEdit::editingFinished, this, &ArticlePanel::commit);
}

void ArticlePanel::setFacts(const ArticleFacts& facts) {
    const bool another = facts.article.id != m_facts.article.id;
    if (another) {
        commit();
    }
    m_facts = facts;
    const domain::Article& article = m_facts.article;
    const auto fill = [another](auto* field, auto set, const QString& text) {
        if (another || !field->hasFocus()) {
            (field->*set)(text);
        }
    };
    m_status->setCurrent(static_cast<int>(article.status));
    fill(m_title, &NoteField::setTextQuietly, article.title);
    fill(m_byline, &NoteField::setTextQuietly, article.byline.join(QStringLiteral(", ")));
    fill(m_source, &QLineEdit::setText, facts.sourceName);
    fill(m_language, &QLineEdit::setText, article.language);
    fill(m_rationale, &NoteField::setTextQuietly, facts.grade ? facts.grade->rationale : QString());
    m_published->setDate(article.published, {}, another);
    m_url->setTextQuietly(article.url.isEmpty() ? tr("none") : article.url);
    m_capture->setTextQuietly(captureLine(facts));
    m_hash->setTextQuietly(facts.version.originalSha256.isEmpty()
                               ? tr("none")
                               : QString::fromLatin1(facts.version.originalSha256.toHex()));
    showGrade();
}

void ArticlePanel::showGrade() {
    const int reliability = m_facts.grade ? static_cast<int>(m_facts.grade->reliability) : -1;
    const int credibility = m_facts.article.credibility.value_or(0);
    const bool known = !m_facts.article.source.isNull();
    m_reliability->setCurrent(reliability);
    m_reliability->setEnabled(known);
    m_rationale->setEnabled(known && reliability >= 0);
    std::vector<TextRun> words{{known ? reliabilityWords(reliability) : tr("Name the outlet first."), Voice::Muted}};
    if (reliability >= 0 && m_facts.grade->dated.isValid()) {
        words.push_back(
            {tr(" · since %1").arg(QLocale::c().toString(m_facts.grade->dated, QStringLiteral("d MMM yyyy"))),
             Voice::Muted});
    }
    m_reliabilityWords->setRuns(std::move(words));
    m_credibility->setCurrent(credibility - domain::bestCredibility);
    m_credibility->chip(0).setEnabled(m_facts.unconfirmable.isEmpty());
    m_credibility->chip(0).setToolTip(m_facts.unconfirmable.isEmpty() ? credibilityWords(1) : m_facts.unconfirmable);
    std::vector<TextRun> credible{{credibilityWords(credibility), Voice::Muted}};
    if (!m_facts.unconfirmable.isEmpty()) {
        credible.push_back({u'\n' + m_facts.unconfirmable, Voice::Plain, domain::Stance::Doubts});
    }
    m_credibilityWords->setRuns(std::move(credible));
}

void ArticlePanel::sendGrade(domain::Reliability reliability) {
    domain::SourceGrade grade;
    grade.source = m_facts.article.source;
    grade.reliability = reliability;
    grade.rationale = m_rationale->note();
    m_facts.grade = grade;
    showGrade();
    Q_EMIT gradeEdited(grade);
}

void ArticlePanel::commit() {
    if (m_facts.article.id.isNull()) {
        return;
    }
    domain::Article article = m_facts.article;
    article.title = m_title->note();
    article.language = m_language->text().trimmed();
    article.byline.clear();
    for (const QString& author : m_byline->note().split(u',', Qt::SkipEmptyParts)) {
        article.byline << author.trimmed();
    }
    if (article != m_facts.article) {
        m_facts.article = article;
        Q_EMIT articleEdited(article);
    }
    if (const QString name = m_source->text().trimmed(); name != m_facts.sourceName) {
        m_facts.sourceName = name;
        Q_EMIT sourceNamed(article.id, name);
    }
    if (m_facts.grade && m_rationale->note() != m_facts.grade->rationale) {
        sendGrade(m_facts.grade->reliability);
    }
}

} // namespace gainsay::ui
