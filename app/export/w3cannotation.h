// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/anchor.h"
#include "app/export/reportcontent.h"
#include "app/export/reportoptions.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace gainsay::exporting {

/// The quotes as one W3C AnnotationCollection (Web Annotation Data Model, 23 February 2017) in JSON-LD: a highlight
/// each, held by TextQuoteSelector and TextPositionSelector (code points of the extracted text), with note, entities
/// and assertions as bodies. Of the options only includeNotes counts. Corrupt where verifyQuotes says so.
[[nodiscard]] Result<QByteArray> renderAnnotations(const ReportContent& content, const ReportOptions& options = {});

/// Words that an annotation says about its target.
struct IncomingBody {
    QString text;
    QString purpose;  ///< "commenting", "tagging" …; empty where not given
    QString format;   ///< media type; empty where not given
    QString language; ///< BCP 47; empty where not given

    bool operator==(const IncomingBody&) const = default;
};

/// What an annotation is about.
struct IncomingTarget {
    QString source; ///< address of the whole resource
    /// What can be anchored in a text; `exact` is empty and `position` unset where the selectors are of other kinds
    /// (fragment, XPath, SVG …). A refinement replaces what it refines.
    domain::Selectors selectors;
    QString styleClass;

    bool operator==(const IncomingTarget&) const = default;
};

/// One annotation as it came in.
struct IncomingAnnotation {
    QString id; ///< an IRI; empty where not given
    QStringList motivations;
    QString creator;                  ///< name, else address; empty where not given
    QString created;                  ///< as given, ISO 8601
    std::vector<IncomingBody> bodies; ///< the textual ones; of a Choice the first
    std::vector<IncomingTarget> targets;
    QJsonObject json; ///< everything, with what the fields above do not hold, so that nothing is lost on the way out

    /// Texts of the bodies that are tags.
    [[nodiscard]] QStringList tags() const;
    /// Texts of the other bodies, a blank line between them.
    [[nodiscard]] QString note() const;
};

/// A file of annotations, sorted into what can be used and why the rest cannot.
struct AnnotationBatch {
    std::vector<IncomingAnnotation> annotations;
    std::vector<Error> refused; ///< InvalidInput; the detail names the annotation by its place, from 1, and its id
};

/// Reads one annotation, an array, a page, a collection with its first page inside, an @graph, or one a line. Refuses
/// what the data model forbids. InvalidInput where the bytes are no JSON, hold no annotation, or hold one that is
/// refused. Nothing is fetched: a page that is only linked to is not followed.
[[nodiscard]] Result<AnnotationBatch> parseAnnotations(const QByteArray& bytes);

} // namespace gainsay::exporting
