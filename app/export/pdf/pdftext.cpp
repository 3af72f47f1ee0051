// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pdftext.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <iterator>
#include <span>

namespace gainsay::exporting {
namespace {

constexpr double pangoScale = PANGO_SCALE;

constexpr const char* serifFamily = "Noto Serif, Noto Serif CJK JP, Noto Naskh Arabic, serif";
constexpr const char* sansFamily = "Inter, Noto Sans, Noto Sans CJK JP, Noto Sans Arabic, sans-serif";
constexpr const char* monoFamily = "Noto Sans Mono, DejaVu Sans Mono, monospace";

template <typename T>
std::shared_ptr<T> owned(T* object) {
    return std::shared_ptr<T>(object, [](T* last) { g_object_unref(last); });
}

int toPango(double points) {
    return static_cast<int>(points * pangoScale);
}

/// Gathers the attributes of the runs of one paragraph.
class Attributes {
public:
    Attributes()
        : m_list(pango_attr_list_new()) {}
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    ~Attributes() { pango_attr_list_unref(m_list); }

    void add(const TextStyle& style, unsigned from, unsigned to) {
        m_from = from;
        m_to = to;
        insert(pango_attr_family_new(style.mono ? monoFamily : (style.serif ? serifFamily : sansFamily)));
        insert(pango_attr_size_new(toPango(style.size)));
        insert(pango_attr_weight_new(style.bold ? (style.serif ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_SEMIBOLD)
                                                : PANGO_WEIGHT_NORMAL));
        insertInk(pango_attr_foreground_new, style.ink);
        if (style.underline) {
            insert(pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
            insertInk(pango_attr_underline_color_new, *style.underline);
        }
        insert(pango_attr_insert_hyphens_new(FALSE));
    }

    void addLanguage(const QString& language, unsigned to) {
        m_from = 0;
        m_to = to;
        insert(pango_attr_language_new(pango_language_from_string(language.toUtf8().constData())));
    }

    [[nodiscard]] PangoAttrList* list() const { return m_list; }

private:
    void insert(PangoAttribute* attribute) {
        attribute->start_index = m_from;
        attribute->end_index = m_to;
        pango_attr_list_insert(m_list, attribute);
    }

    void insertInk(PangoAttribute* (*make)(guint16, guint16, guint16), Ink ink) {
        const auto channel = [ink](unsigned shift) {
            return static_cast<guint16>(((ink.rgb >> shift) & 0xFFU) * 0x101U);
        };
        insert(make(channel(16), channel(8), channel(0)));
    }

    PangoAttrList* m_list;
    unsigned m_from = 0;
    unsigned m_to = 0;
};

/// Bytes of the paragraph's UTF-8 that a run covers.
struct RunBytes {
    int from = 0;
    int to = 0;
    const TextRun* run = nullptr;
};

void setTab(PangoLayout* layout, double hanging) {
    PangoTabArray* tabs = pango_tab_array_new_with_positions(1, FALSE, PANGO_TAB_LEFT, toPango(hanging));
    pango_layout_set_tabs(layout, tabs);
    pango_tab_array_free(tabs);
    pango_layout_set_indent(layout, -toPango(hanging));
}

/// Left edges and widths, in points from the layout's left, of the part of a run that stands on a line.
std::vector<std::pair<double, double>> extentsOn(PangoLayoutLine* line, const RunBytes& bytes) {
    std::vector<std::pair<double, double>> extents;
    const int from = std::max(bytes.from, line->start_index);
    const int to = std::min(bytes.to, line->start_index + line->length);
    if (from >= to) {
        return extents;
    }
    int* found = nullptr;
    int count = 0;
    pango_layout_line_get_x_ranges(line, from, to, &found, &count);
    const std::span edges(found, 2 * static_cast<size_t>(count));
    for (size_t i = 0; i + 1 < edges.size(); i += 2) {
        extents.emplace_back(edges[i] / pangoScale, (edges[i + 1] - edges[i]) / pangoScale);
    }
    g_free(found);
    return extents;
}

/// Arabic fonts may draw lam and alef as one glyph, followed by an empty one of no width that stands for the alef. At
/// the very same place readers of PDF cannot tell which letter comes first; a tenth of a point to the left, they can.
void tellLettersApart(const char* text, PangoLayoutRun* run) {
    constexpr int nudge = PANGO_SCALE / 10;
    const char* words = text + run->item->offset;
    for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
        PangoGlyphGeometry& geometry = run->glyphs->glyphs[i].geometry;
        const gunichar letter = g_utf8_get_char(words + run->glyphs->log_clusters[i]);
        if (geometry.width == 0 && geometry.x_offset == 0 && g_unichar_isalpha(letter) != FALSE) {
            geometry.x_offset = -nudge;
        }
    }
}

void tellLettersApart(const char* text, PangoLayoutLine* line) {
    for (GSList* item = line->runs; item != nullptr; item = item->next) {
        auto* run = static_cast<PangoLayoutRun*>(item->data);
        if (run->item->analysis.level % 2 == 1) {
            tellLettersApart(text, run);
        }
    }
}

/// Tints and links are drawn by us: Pango's own background is as tall as whatever font a sign was found in.
void addBoxes(TextLine& line, PangoLayoutLine* pangoLine, const std::vector<RunBytes>& runs) {
    for (const RunBytes& bytes : runs) {
        const TextRun& run = *bytes.run;
        const std::optional<Ink> tint = run.style.tint;
        if (run.link.isEmpty() && !tint) {
            continue;
        }
        for (const auto& [x, width] : extentsOn(pangoLine, bytes)) {
            if (!run.link.isEmpty()) {
                line.links.push_back({x, width, run.link});
            }
            if (tint) {
                line.tints.push_back({x, width, run.style.size, *tint});
            }
        }
    }
}

/// Lines stand at even distances, whatever fonts their signs were found in; only ink that would touch a neighbour makes
/// more room.
void placeOnGrid(TextLine& line, double size, double leading, const PangoRectangle& ink) {
    constexpr double ascent = 1.02; // of our fonts, in font sizes
    constexpr double descent = 0.28;
    const double slack = (leading - ascent - descent) * size;
    line.baseline = std::max(ascent * size + slack / 2, -ink.y / pangoScale);
    line.height = line.baseline + std::max(descent * size + slack / 2, (ink.y + ink.height) / pangoScale);
}

} // namespace

TextBlock paragraph(const QString& words, const TextStyle& style, double before, const QString& link) {
    TextBlock block;
    block.runs = {{words, style, link}};
    block.before = before;
    return block;
}

TypeSetter::TypeSetter() {
    // A font map of its own: Pango's shared one belongs to one thread. One user unit is one point.
    const auto map = owned(pango_cairo_font_map_new());
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72);
    m_context = owned(pango_font_map_create_context(map.get()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    pango_context_set_language(m_context.get(), pango_language_from_string("en"));
}

struct TypeSetter::Setting {
    std::shared_ptr<PangoLayout> layout;
    std::vector<RunBytes> runs;
    double size = 0; ///< of the largest run's font, in points
};

TypeSetter::Setting TypeSetter::layOut(const TextBlock& block, double width) const {
    const auto layout = owned(pango_layout_new(m_context.get()));
    QByteArray bytes;
    Attributes attributes;
    std::vector<RunBytes> runs;
    double size = 0;
    for (const TextRun& run : block.runs) {
        const auto from = bytes.size();
        bytes += QString(run.words).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)).toUtf8();
        attributes.add(run.style, static_cast<unsigned>(from), static_cast<unsigned>(bytes.size()));
        size = std::max(size, run.style.size);
        runs.push_back({static_cast<int>(from), static_cast<int>(bytes.size()), &run});
    }
    if (!block.language.isEmpty()) {
        attributes.addLanguage(block.language, static_cast<unsigned>(bytes.size()));
    }
    pango_layout_set_text(layout.get(), bytes.constData(), static_cast<int>(bytes.size()));
    pango_layout_set_attributes(layout.get(), attributes.list());
    pango_layout_set_width(layout.get(), toPango(width - block.indent));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(layout.get(), block.ownDirection ? TRUE : FALSE);
    pango_layout_set_alignment(layout.get(), block.toTheRight ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    if (block.hanging > 0) {
        setTab(layout.get(), block.hanging);
    }
    return {layout, std::move(runs), size};
}

std::vector<TextLine> TypeSetter::set(const TextBlock& block, double width) const {
    const auto [layout, runs, size] = layOut(block, width);
    std::vector<TextLine> lines;
    const std::unique_ptr<PangoLayoutIter, decltype(&pango_layout_iter_free)> iter(pango_layout_get_iter(layout.get()),
                                                                                   pango_layout_iter_free);
    do {
        PangoLayoutLine* pangoLine = pango_layout_iter_get_line(iter.get());
        PangoRectangle ink;
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
        pango_layout_line_get_extents(pangoLine, &ink, nullptr);
        const int number = static_cast<int>(lines.size());
        TextLine line;
        line.layout = layout;
        line.number = number;
        line.before = number == 0 ? block.before : 0;
        line.keepWithNext = block.keepWithNext;
        placeOnGrid(line, size, block.leading, ink);
        addBoxes(line, pangoLine, runs);
        tellLettersApart(pango_layout_get_text(layout.get()), pangoLine);
        line.left = block.indent;
        line.x = block.indent + logical.x / pangoScale;
        if (number == 0) {
            line.anchor = block.anchor;
        }
        lines.push_back(std::move(line));
    } while (pango_layout_iter_next_line(iter.get()) != FALSE);
    return lines;
}

std::vector<TextLine> TypeSetter::set(const std::vector<TextBlock>& blocks, double width) const {
    std::vector<TextLine> lines;
    for (const TextBlock& block : blocks) {
        std::ranges::move(set(block, width), std::back_inserter(lines));
    }
    return lines;
}

void TypeSetter::draw(PdfCanvas& canvas, const TextLine& line, double x, double y) {
    if (!line.anchor.isEmpty()) {
        canvas.anchor(line.anchor, x, y);
    }
    constexpr double ascent = 1.02; // of a tint, in font sizes: a little more than the letters take
    constexpr double descent = 0.3;
    for (const TextLine::Tint& tint : line.tints) {
        const double top = y + line.baseline - ascent * tint.size;
        canvas.fill({x + line.left + tint.x, top, tint.width, (ascent + descent) * tint.size}, tint.ink, 1.5);
    }
    auto* cr = canvas.context();
    cairo_move_to(cr, x + line.x, y + line.baseline);
    cairo_set_source_rgb(cr, 0, 0, 0);
    pango_cairo_show_layout_line(cr, pango_layout_get_line_readonly(line.layout.get(), line.number));
    for (const TextLine::Link& link : line.links) {
        canvas.link(link.target, {x + line.left + link.x, y, link.width, line.height});
    }
}

} // namespace gainsay::exporting
