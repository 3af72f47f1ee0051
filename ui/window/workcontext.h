// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/models/dossiermodels.h"
#include "ui/models/textanalysis.h"
#include "ui/style/themeprovider.h"

#include <QObject>

#include <functional>

namespace gainsay::ui {

/// What every controller of one open dossier works with: the session, the models, and a way to tell the user something.
class WorkContext final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    WorkContext(session::Session& session, DossierModels& models, TextAnalysis& analysis, const ThemeProvider& themes,
                QObject* parent = nullptr)
        : QObject(parent)
        , m_session(session)
        , m_models(models)
        , m_analysis(analysis)
        , m_themes(themes) {}

    [[nodiscard]] session::Session& session() const { return m_session; }
    [[nodiscard]] DossierModels& models() const { return m_models; }
    /// Origins and suggestions, worked out in the background.
    [[nodiscard]] TextAnalysis& analysis() const { return m_analysis; }
    [[nodiscard]] const ThemeProvider& themes() const { return m_themes; }

    /// Says what failed; true where nothing did.
    template <typename T>
    bool check(const Result<T>& result) {
        if (!result) {
            Q_EMIT failed(result.error());
        }
        return result.has_value();
    }
    /// Tells of something that went well, with at most one thing to do about it.
    void tell(const QString& message, const QString& action = {}, const std::function<void()>& act = {},
              const QString& detail = {}) {
        Q_EMIT told(message, action, act, detail);
    }
    /// The same of something that somebody should look at.
    void warn(const QString& message, const QString& action, const std::function<void()>& act) {
        Q_EMIT warned(message, action, act);
    }

Q_SIGNALS:
    void failed(const gainsay::Error& error);
    void told(const QString& message, const QString& action, const std::function<void()>& act, const QString& detail);
    void warned(const QString& message, const QString& action, const std::function<void()>& act);

private:
    session::Session& m_session;
    DossierModels& m_models;
    TextAnalysis& m_analysis;
    const ThemeProvider& m_themes;
};

} // namespace gainsay::ui
