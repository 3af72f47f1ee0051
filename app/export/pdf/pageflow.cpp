// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pageflow.h"

#include "app/export/pdf/pdfstyle.h"

#include <algorithm>
#include <numeric>

namespace gainsay::exporting {
namespace {

constexpr double sideMargin = 56;
constexpr double topMargin = 62;
constexpr double bottomMargin = 60;
constexpr double cardRadius = 7;

double heightOf(const std::vector<TextLine>& lines) {
    return std::accumulate(lines.begin(), lines.end(), 0.0,
                           [](double sum, const TextLine& line) { return sum + line.before + line.height; });
}

} // namespace

struct PageFlow::Stream {
    const FlowColumn* column = nullptr;
    std::vector<TextLine> lines;
    size_t done = 0;  ///< lines drawn on earlier pages
    size_t taken = 0; ///< lines that fit this page
    double height = 0;

    /// Space above a line counts only below another one.
    [[nodiscard]] double before(size_t line) const { return line == done ? 0 : lines[line].before; }

    void take(double room, bool atLeastOne) {
        height = 0;
        taken = done;
        while (taken < lines.size()) {
            const double more = before(taken) + lines[taken].height;
            if (height + more > room && !(atLeastOne && taken == done)) {
                break;
            }
            height += more;
            ++taken;
        }
        // A label does not part from what it labels.
        const size_t least = done + (atLeastOne ? 1 : 0);
        while (taken < lines.size() && taken > least && lines[taken - 1].keepWithNext) {
            --taken;
            height -= before(taken) + lines[taken].height;
        }
    }
};

PageFlow::PageFlow(PdfCanvas& canvas, const TypeSetter& setter, Dress dress)
    : m_canvas(canvas)
    , m_setter(setter)
    , m_dress(std::move(dress))
    , m_y(topMargin)
    , m_top(topMargin) {
    dressPage();
}

double PageFlow::width() const {
    return m_canvas.width() - 2 * sideMargin;
}

double PageFlow::bottom() const {
    return m_canvas.height() - bottomMargin;
}

void PageFlow::dressPage() {
    const double left = sideMargin;
    const double footTop = m_canvas.height() - bottomMargin + 18;
    if (m_page > 1) {
        auto head = m_setter.set(paragraph(m_dress.head, styles::fine), width());
        TypeSetter::draw(m_canvas, head.front(), left, topMargin - 30);
        m_canvas.rule(left, topMargin - 12, width(), inks::line);
    }
    constexpr double numberWidth = 60;
    const auto put = [&](const TextBlock& block, double x, double space) {
        TypeSetter::draw(m_canvas, m_setter.set(block, space).front(), left + x, footTop);
    };
    put(paragraph(m_dress.foot, styles::fine), 0, width() - numberWidth);
    // With a word before it: a line of lone characters at even distances is taken for one spaced word by readers of
    // PDF.
    TextBlock number = paragraph(m_dress.pages == 0 ? QString::number(m_page)
                                                    : QStringLiteral("page %1 / %2").arg(m_page).arg(m_dress.pages),
                                 styles::fine);
    number.toTheRight = true;
    put(number, width() - numberWidth, numberWidth);
}

void PageFlow::newPage() {
    m_canvas.endPage();
    ++m_page;
    m_y = m_top = topMargin;
    dressPage();
    if (m_repeat) {
        // The head must not repeat itself while it is being drawn.
        const auto repeat = std::exchange(m_repeat, nullptr);
        repeat();
        m_repeat = repeat;
        m_top = m_y;
    }
}

void PageFlow::finish() {
    m_canvas.endPage();
}

void PageFlow::gap(double points) {
    if (m_y > m_top) {
        m_y = std::min(m_y + points, bottom());
    }
}

void PageFlow::rule() {
    m_canvas.rule(sideMargin, m_y, width(), inks::line);
}

void PageFlow::need(double points) {
    if (m_y > m_top && m_y + points > bottom()) {
        newPage();
    }
}

void PageFlow::breakPage() {
    if (m_y > m_top) {
        newPage();
    }
}

void PageFlow::text(const TextBlock& block) {
    const auto lines = m_setter.set(block, width());
    gap(block.before);
    for (size_t i = 0; i < lines.size(); ++i) {
        // No line of a paragraph stands alone at the foot or at the head of a page.
        const bool opens = i == 0 && lines.size() > 1;
        const bool lastButOne = i + 2 == lines.size();
        need(lines[i].height + (opens || lastButOne ? lines[i + 1].height : 0));
        TypeSetter::draw(m_canvas, lines[i], sideMargin, m_y);
        m_y += lines[i].height;
    }
}

double PageFlow::roomFor(const std::vector<FlowColumn>& columns, const RowStyle& style) const {
    constexpr double longest = 0.4; // of a page: what is longer may break, or pages would stay half empty
    constexpr double beginning = 100;
    double tallest = 0;
    for (const FlowColumn& column : columns) {
        tallest = std::max(tallest, heightOf(m_setter.set(column.blocks, column.width - 2 * style.padding)));
    }
    const double whole = tallest + 2 * style.padding;
    const bool isLong = !style.together || whole > longest * (bottom() - topMargin);
    return isLong ? std::min(whole, beginning) : whole;
}

void PageFlow::row(const std::vector<FlowColumn>& columns, const RowStyle& style) {
    need(roomFor(columns, style));
    std::vector<Stream> streams;
    streams.reserve(columns.size());
    for (const FlowColumn& column : columns) {
        streams.push_back({&column, m_setter.set(column.blocks, column.width - 2 * style.padding)});
    }
    const auto unfinished = [](const Stream& stream) { return stream.done < stream.lines.size(); };
    do {
        const bool fresh = m_y <= m_top;
        for (Stream& stream : streams) {
            stream.take(bottom() - m_y - 2 * style.padding, fresh);
        }
        const bool stuck = std::ranges::none_of(streams, [](const auto& stream) { return stream.taken > stream.done; });
        if (stuck && !fresh) {
            newPage();
            continue;
        }
        drawFragment(streams, style);
        if (std::ranges::any_of(streams, unfinished)) {
            newPage();
        }
    } while (std::ranges::any_of(streams, unfinished));
}

void PageFlow::drawFragment(std::vector<Stream>& streams, const RowStyle& style) {
    double height = 0;
    for (const Stream& stream : streams) {
        height = std::max(height, stream.height);
    }
    height += 2 * style.padding;
    if (style.shaded) {
        m_canvas.fill({sideMargin, m_y, width(), height}, inks::raised);
    }
    for (Stream& stream : streams) {
        const Box box{sideMargin + stream.column->x, m_y, stream.column->width, height};
        if (stream.column->hatched) {
            m_canvas.hatch(box, inks::ground);
        }
        if (style.framed) {
            m_canvas.frame(box, inks::line, cardRadius);
        }
        double y = m_y + style.padding;
        for (size_t i = stream.done; i < stream.taken; ++i) {
            y += stream.before(i);
            TypeSetter::draw(m_canvas, stream.lines[i], box.x + style.padding, y);
            y += stream.lines[i].height;
        }
        stream.done = stream.taken;
    }
    m_y += height;
    if (style.ruled) {
        rule();
    }
}

PageFlow::RepeatedHead::RepeatedHead(PageFlow& flow, std::vector<FlowColumn> columns, const RowStyle& style)
    : m_flow(flow) {
    flow.row(columns, style);
    flow.m_repeat = [&flow, columns = std::move(columns), style] { flow.row(columns, style); };
}

} // namespace gainsay::exporting
