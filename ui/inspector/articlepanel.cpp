// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/articlepanel.h"

#include "app/domain/datewords.h"
#include "ui/inspector/choicechips.h"
#include "ui/inspector/datefield.h"
#include "ui/inspector/datewords.h"
#include "ui/inspector/findingline.h"
#include "ui/inspector/findingwords.h"
#include "ui/inspector/hiddenlist.h"
#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/notefield.h"
#include "ui/style/widgets/runlabel.h"

#include <QLabel>
#include <QLineEdit>
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
        parts << domain::momentWords(version.capturedAt);
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
    return parts.isEmpty() ? ArticlePanel::tr("not known") : parts.join(ArticlePanel::tr(", "));
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
    , m_modified(new DateField(themes, this))
    , m_url(new NoteField(themes, 1, 4, this))
    , m_language(new QLineEdit(this))
    , m_hidden(new HiddenList(themes, this)) {
    addSection(tr("Article"));
    for (const QString& status : {tr("unread"), tr("reading"), tr("done")}) {
        m_status->add(status);
    }
    m_status->setAccessibleName(tr("How far it is read"));
    column().addWidget(m_status);
    column().addWidget(m_hidden);
    makeFacts();
    makeJudgement();
    makeCapture();
    connectFields();
}

void ArticlePanel::makeFacts() {
    m_title->setSingleParagraph(true);
    m_byline->setSingleParagraph(true);
    m_byline->setPlaceholderText(tr("names, with commas between"));
    m_url->setSingleParagraph(true);
    m_url->setPlaceholderText(tr("https://…"));
    m_language->setPlaceholderText(tr("en, ja, ar …"));
    addFactField(tr("Title"), m_title, domain::Fact::Title);
    addFactField(tr("Written by"), m_byline, domain::Fact::Authors);
    addFactField(tr("Published"), m_published, domain::Fact::Published);
    addFactField(tr("Last changed"), m_modified, domain::Fact::Modified);
    addFactField(tr("Address"), m_url, domain::Fact::Address);
    addFactField(tr("Language"), m_language, domain::Fact::Language);
    connect(m_hidden, &HiddenList::passageRequested, this, &ArticlePanel::hiddenRequested);
}

void ArticlePanel::addFactField(const QString& label, QWidget* field, domain::Fact fact) {
    addField(label, field);
    auto* line = new FindingLine(themes(), this);
    line->setObjectName(QStringLiteral("inspector.finding.%1").arg(domain::toString(fact)));
    column().addWidget(line);
    m_findings[fact] = line;
    connect(line, &FindingLine::clicked, this, [this, fact] {
        if (const domain::Finding* finding = m_facts.findings.find(fact)) {
            Q_EMIT findingRequested(*finding);
        }
    });
}

void ArticlePanel::makeCapture() {
    addSection(tr("Capture"), true);
    m_capture = addFact(tr("Captured"));
    m_hash = addFact(tr("SHA-256 of the original"), true);
}

void ArticlePanel::makeJudgement() {
    addSection(tr("Judgement"), true);
    m_source->setPlaceholderText(tr("Unknown outlet"));
    addFactField(tr("Outlet"), m_source, domain::Fact::Outlet);
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
    connect(m_modified, &DateField::dateEdited, this, [this](const domain::PartialDate& date) {
        m_facts.article.modified = date;
        Q_EMIT articleEdited(m_facts.article);
    });
    for (NoteField* field : {m_title, m_byline, m_url, m_rationale}) {
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
    fill(m_url, &NoteField::setTextQuietly, article.url);
    m_published->setDate(article.published, precisionWords(article.published), another);
    m_modified->setDate(article.modified, precisionWords(article.modified), another);
    m_capture->setTextQuietly(captureLine(facts));
    m_hash->setTextQuietly(facts.version.originalSha256.isEmpty()
                               ? tr("none")
                               : QString::fromLatin1(facts.version.originalSha256.toHex()));
    m_hidden->setFindings(facts.findings);
    showFindings();
    showGrade();
}

QString ArticlePanel::valueOf(domain::Fact fact) const {
    switch (fact) {
    case domain::Fact::Title:
        return m_facts.article.title;
    case domain::Fact::Authors:
        return m_facts.article.byline.join(u'\n');
    case domain::Fact::Outlet:
        return m_facts.sourceName;
    case domain::Fact::Published:
        return m_facts.article.published.toString();
    case domain::Fact::Modified:
        return m_facts.article.modified.toString();
    case domain::Fact::Address:
        return m_facts.article.url;
    case domain::Fact::Language:
        return m_facts.article.language;
    }
    return {};
}

void ArticlePanel::showFindings() {
    const bool kept = !m_facts.findings.facts.empty(); // older programs did not keep them
    for (const auto& [fact, line] : m_findings) {
        const domain::Finding* finding = m_facts.findings.find(fact);
        const QString value = valueOf(fact);
        if (finding == nullptr) {
            line->setWords(kept && !value.isEmpty() ? tr("written by hand") : QString(), {}, false);
            continue;
        }
        const bool itself = finding->passage == value;
        const bool leads = !finding->passage.isEmpty();
        if (value.simplified() == finding->value.simplified()) {
            line->setWords(tr("from %1").arg(placeWords(*finding)), itself ? QString() : finding->passage, leads);
        } else {
            line->setWords(tr("changed by hand; %1 says").arg(placeWords(*finding)),
                           leads ? finding->passage : finding->value, leads);
        }
    }
}

void ArticlePanel::focusFacts() {
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
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
        words.push_back({tr(" · since %1").arg(domain::dayWords(m_facts.grade->dated)), Voice::Muted});
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
    article.url = m_url->note();
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
