// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/pickermodel.h"
#include "ui/style/themeprovider.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;

namespace gainsay::ui {

/// A pop-up to choose by typing: a field, below it what fits, last the making of something new. Up and Down move, Enter
/// chooses, Escape or a click elsewhere closes. Where several can be taken, Enter takes or leaves one.
class Picker : public QFrame {
    Q_OBJECT

public:
    /// `themes` must outlive the picker.
    explicit Picker(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Opens below `anchor` (global coordinates), above it where the screen ends, with an empty field or with words to
    /// begin with.
    void openAt(const QRect& anchor, const QString& typed = {});
    /// Opens below a widget.
    void openBelow(const QWidget& widget, const QString& typed = {});

    [[nodiscard]] PickerModel& model() const { return *m_model; }
    [[nodiscard]] QLineEdit& field() const { return *m_field; }

protected:
    void setOptions(std::vector<PickerOption> options);
    void setTexts(const QString& placeholder, const QString& createLabel, const QString& nothing);
    /// Where a kind of picker puts more below the list.
    [[nodiscard]] QBoxLayout& column() const { return *m_column; }

    /// Whether it stays open for another choice; else it closes before choose() or create().
    [[nodiscard]] virtual bool takesSeveral() const { return false; }
    /// An option was chosen, or something new is to be made of the typed words.
    virtual void choose(const QUuid& key) = 0;
    virtual void create(const QString& typed) = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void accept(const QModelIndex& index);
    void step(int rows);
    void onTyped(const QString& typed);
    void fit();
    void restyle();

    const ThemeProvider& m_themes;
    PickerModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QBoxLayout* m_column;
};

} // namespace gainsay::ui
