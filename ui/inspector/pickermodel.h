// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QUuid>

#include <optional>
#include <vector>

namespace gainsay::ui {

/// One thing that can be chosen by typing.
struct PickerOption {
    QUuid key;
    QString text;
    QString detail; ///< second voice; found by typing as well
    int colour = 0; ///< of the spot before the text, 1–8; 0: none
    /// Whether it is taken, where several can be; partially: for some of the things that are chosen for.
    std::optional<Qt::CheckState> check{};

    bool operator==(const PickerOption&) const = default;
};

/// The options in which every typed word occurs, those first that begin with what was typed, and last, where the typed
/// words name nothing yet, a row that makes something new of them.
class PickerModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        CreateRole, ///< bool: the row that makes something new
        ColourRole, ///< int: of the spot; 0: none
    };

    explicit PickerModel(QObject* parent = nullptr);

    void setOptions(std::vector<PickerOption> options);
    /// `label` holds %1 for the typed words: "New claim: %1". Empty: nothing new can be made here.
    void setCreateLabel(const QString& label);
    void setTyped(const QString& typed);
    [[nodiscard]] const QString& typed() const { return m_typed; }

    [[nodiscard]] bool isCreateRow(int row) const;
    /// The option of a row; null for the row that makes something new.
    [[nodiscard]] const PickerOption* option(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Steps;

    void refresh();
    [[nodiscard]] std::vector<PickerOption> matching() const;
    [[nodiscard]] bool offersNew() const;

    std::vector<PickerOption> m_options;
    std::vector<PickerOption> m_rows; ///< what is shown; the row that makes something new has a null key
    QString m_createLabel;
    QString m_typed;
};

} // namespace gainsay::ui
