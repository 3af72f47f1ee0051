// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/findingwords.h"

#include <QCoreApplication>

namespace gainsay::ui {
namespace {

using domain::Hiding;
using domain::Witness;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString kindOf(Witness by) {
    switch (by) {
    case Witness::JsonLd:
        return Words::tr("JSON-LD");
    case Witness::Meta:
        return Words::tr("meta");
    case Witness::Element:
        return Words::tr("element");
    case Witness::Byline:
        return Words::tr("byline on the page");
    case Witness::Text:
        return Words::tr("the text");
    case Witness::Address:
        return Words::tr("the address");
    case Witness::Properties:
        return Words::tr("the document’s properties");
    case Witness::Header:
        return Words::tr("mail header");
    case Witness::Record:
        return Words::tr("a field of the record");
    case Witness::Given:
        return Words::tr("what it came with");
    case Witness::Language:
        return Words::tr("the words of the text");
    }
    return {};
}

QString counted(qsizetype count, const char* one, const char* many) {
    return count == 1 ? Words::tr(one) : Words::tr(many).arg(count);
}

} // namespace

QString placeWords(const domain::Finding& finding) {
    return finding.name.isEmpty() ? kindOf(finding.by) : Words::tr("%1 “%2”").arg(kindOf(finding.by), finding.name);
}

QString hiddenWords(const domain::Findings& findings) {
    QStringList parts;
    if (findings.hiddenLeftOut > 0) {
        parts << counted(findings.hiddenLeftOut, "1 passage that the page hides was left out",
                         "%1 passages that the page hides were left out");
    }
    if (findings.hiddenKept > 0) {
        parts << counted(findings.hiddenKept, "1 passage that readers of the page do not see is part of the text",
                         "%1 passages that readers of the page do not see are part of the text");
    }
    return parts.join(Words::tr("; "));
}

QString hidingWords(const domain::HiddenPassage& passage) {
    switch (passage.by) {
    case Hiding::Markup:
        return Words::tr("marked as hidden");
    case Hiding::Style:
        return Words::tr("not displayed");
    case Hiding::Size:
        return Words::tr("without size, or off the page");
    case Hiding::Colour:
        return Words::tr("in the colour of its ground");
    case Hiding::Format:
        return Words::tr("formatted as hidden text");
    case Hiding::Character:
        return Words::tr("holds characters that nobody sees");
    }
    return {};
}

} // namespace gainsay::ui
