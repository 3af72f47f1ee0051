// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutlist.h"

#include "ui/style/widgets/keyhint.h"
#include "ui/style/widgets/sectionheader.h"
#include "ui/window/actionregistry.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

struct Line {
    QString text;
    QStringList keys;
};

struct Group {
    QString name;
    std::vector<Line> lines;
};

QString withoutEllipsis(QString text) {
    return text.endsWith(QChar(u'…')) ? text.chopped(1) : text;
}

Group& groupOf(std::vector<Group>& groups, const QString& name) {
    for (Group& group : groups) {
        if (group.name == name) {
            return group;
        }
    }
    return groups.emplace_back(name);
}

std::vector<Group> groupsOf(const ActionRegistry& actions) {
    std::vector<Group> groups;
    for (const ActionSpec& spec : actions.specs()) {
        if (!spec.shortcuts.isEmpty()) {
            QStringList keys;
            for (const QKeySequence& key : spec.shortcuts) {
                keys << key.toString(QKeySequence::NativeText);
            }
            groupOf(groups, spec.group).lines.push_back({withoutEllipsis(spec.text), keys});
        }
    }
    for (const ViewKey& key : actions.viewKeys()) {
        groupOf(groups, key.group).lines.push_back({key.text, {key.shown}});
    }
    return groups;
}

} // namespace

ShortcutList::ShortcutList(const ThemeProvider& themes, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, themes.metrics().small, 0);
    columns->setSpacing(themes.metrics().huge * 2);
    QVBoxLayout* sides[] = {new QVBoxLayout, new QVBoxLayout};
    size_t heights[] = {0, 0};
    for (const Group& group : groupsOf(actions)) {
        const size_t side = heights[0] <= heights[1] ? 0 : 1;
        heights[side] += group.lines.size() + 2;
        sides[side]->addWidget(new SectionHeader(themes, group.name));
        auto* grid = new QGridLayout;
        grid->setVerticalSpacing(themes.metrics().tiny);
        grid->setColumnStretch(0, 1);
        for (const Line& line : group.lines) {
            const int row = grid->rowCount();
            auto* label = new QLabel(line.text);
            label->setTextFormat(Qt::PlainText);
            grid->addWidget(label, row, 0);
            auto* keys = new QHBoxLayout;
            keys->setSpacing(themes.metrics().tiny);
            keys->addStretch();
            for (const QString& key : line.keys) {
                keys->addWidget(new KeyHint(themes, key));
            }
            grid->addLayout(keys, row, 1);
        }
        sides[side]->addLayout(grid);
        sides[side]->addSpacing(themes.metrics().large);
    }
    for (QVBoxLayout* side : sides) {
        side->setSpacing(themes.metrics().tiny);
        side->addStretch();
        columns->addLayout(side, 1);
    }
}

} // namespace gainsay::ui
