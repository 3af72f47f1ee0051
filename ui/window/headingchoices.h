// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"
#include "ui/chooser/choiceprovider.h"

#include <functional>

namespace gainsay::ui {

/// Offers the headings of the article that is read, in their order and indented by their rank, to go to.
class HeadingChoices final : public ChoiceProvider {
    Q_OBJECT

public:
    /// Gives the article as it is when asked; without blocks where none is read.
    using Article = std::function<const domain::ArticleText&()>;

    explicit HeadingChoices(Article article, QObject* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString placeholder() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool hasDetails() const override { return false; }
    void ask(const QString& typed) override;
    void choose(const Choice& choice) override;

Q_SIGNALS:
    /// A heading was chosen; its range in code points.
    void chosen(gainsay::domain::TextRange heading);

private:
    Article m_article;
};

} // namespace gainsay::ui
