// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace gainsay::ui {

/// Answers questions about a dossier off the interface's thread, one after another, on a read-only session of its own,
/// which it keeps open for what the session remembers between two questions. A later question on the same topic makes
/// an earlier one obsolete: its answer is never delivered. Lives on the interface's thread.
class BackgroundReader final : public QObject {
    Q_OBJECT

public:
    enum class Topic {
        Articles,
        Entities,
        Claims,
        Waiting,
        Journal,
        Counts,
        Search,
        Report,
        Origins,
        Suggestions,
        Passages,
        Undo,
        Pages,
        Evidence,
        Lexicons,
        Timeline,
        EntityPage,
        EntityPreview,
        SavedSearches,
        Quotes,
        Marks,
        Filter
    };

    /// The environment must outlive this. The file is opened with the first question.
    BackgroundReader(QString path, const Environment& environment, QObject* parent = nullptr);
    /// Waits for the question that is being answered.
    ~BackgroundReader() override;

    /// Asks `question` there and hands its answer to `then` here, unless `context` is gone or the topic asked anew.
    template <typename Answer>
    void ask(Topic topic, QObject* context, std::function<Result<Answer>(session::Session&)> question,
             std::function<void(Result<Answer>)> then);
    /// The same for what several ask for, each for itself: every answer is delivered. What is no longer wanted, they
    /// have to tell the question.
    template <typename Answer>
    void askEach(Topic topic, QObject* context, std::function<Result<Answer>(session::Session&)> question,
                 std::function<void(Result<Answer>)> then);
    /// The same for a question that is asked again after every change and always means the same: while one waits for
    /// its turn, another is not added, since that one will see the change too; and each answer is delivered, so that
    /// changes that come faster than they are read cannot keep the last topics from ever being answered.
    template <typename Answer>
    void refresh(Topic topic, QObject* context, std::function<Result<Answer>(session::Session&)> question,
                 std::function<void(Result<Answer>)> then);
    /// Destroys a large value on the reader's thread.
    template <typename Value>
    void dispose(Value&& value) {
        run([this, value = std::make_shared<Value>(std::forward<Value>(value))]() mutable {
            value.reset();
            QMetaObject::invokeMethod(this, &BackgroundReader::finish, Qt::QueuedConnection);
        });
    }
    /// Gives back the memory that the questions asked until now took for a moment, and that of the file's pages.
    void letGoOfPages();
    /// Makes the topic's pending questions obsolete.
    void forget(Topic topic) { ++m_asked[static_cast<size_t>(topic)]; }
    /// Whether an answer is still to come.
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }
    /// Keeps what is asked from now on until release(), so that it takes no processor from what is waited for first.
    void hold() { m_isHeld = true; }
    void release();

Q_SIGNALS:
    /// The last pending question is answered.
    void idle();
    /// What was kept is being answered.
    void released();

private:
    template <typename Answer>
    void enqueue(Topic topic, quint64 number, QObject* context,
                 std::function<Result<Answer>(session::Session&)> question, std::function<void(Result<Answer>)> then);
    [[nodiscard]] Result<session::Session*> session();
    void run(std::function<void()> job);
    void finish();

    QString m_path;
    Environment m_environment;
    static constexpr size_t topics = static_cast<size_t>(Topic::Filter) + 1;
    std::array<std::atomic<quint64>, topics> m_asked{};
    std::array<std::atomic<bool>, topics> m_waits{}; ///< whether a refreshing question waits for its turn
    int m_pending = 0;
    bool m_isHeld = false;
    std::vector<std::function<void()>> m_kept;   ///< while held
    std::unique_ptr<session::Session> m_session; ///< made, used and destroyed on the pool's one thread
    QThreadPool m_pool;
};

template <typename Answer>
void BackgroundReader::ask(Topic topic, QObject* context, std::function<Result<Answer>(session::Session&)> question,
                           std::function<void(Result<Answer>)> then) {
    enqueue<Answer>(topic, ++m_asked[static_cast<size_t>(topic)], context, std::move(question), std::move(then));
}

template <typename Answer>
void BackgroundReader::askEach(Topic topic, QObject* context, std::function<Result<Answer>(session::Session&)> question,
                               std::function<void(Result<Answer>)> then) {
    enqueue<Answer>(topic, m_asked[static_cast<size_t>(topic)], context, std::move(question), std::move(then));
}

template <typename Answer>
void BackgroundReader::refresh(Topic topic, QObject* context, std::function<Result<Answer>(session::Session&)> question,
                               std::function<void(Result<Answer>)> then) {
    if (m_waits[static_cast<size_t>(topic)].exchange(true)) {
        return;
    }
    // Of one moment: what another window changes between two queries must not look like a contradiction of the two.
    enqueue<Answer>(
        topic, m_asked[static_cast<size_t>(topic)], context,
        [question = std::move(question)](session::Session& session) -> Result<Answer> {
            const auto moment = session.actions().dossier().readOneMoment();
            return moment ? question(session) : Result<Answer>(std::unexpected(moment.error()));
        },
        std::move(then));
}

template <typename Answer>
void BackgroundReader::enqueue(Topic topic, quint64 number, QObject* context,
                               std::function<Result<Answer>(session::Session&)> question,
                               std::function<void(Result<Answer>)> then) {
    std::atomic<quint64>& latest = m_asked[static_cast<size_t>(topic)];
    const QPointer<QObject> receiver(context);
    run([this, topic, &latest, number, receiver, question = std::move(question), then = std::move(then)]() {
        // Before anything is read: what is committed from here on has to be asked for again.
        m_waits[static_cast<size_t>(topic)] = false;
        std::shared_ptr<Result<Answer>> answer; // shared, so that a large answer is made in its place and never copied
        if (latest == number) {
            const auto opened = session();
            answer = opened ? std::make_shared<Result<Answer>>(question(**opened))
                            : std::make_shared<Result<Answer>>(std::unexpected(opened.error()));
        }
        QMetaObject::invokeMethod(
            this,
            [this, &latest, number, receiver, then = std::move(then), answer = std::move(answer)]() {
                if (latest == number && answer && receiver) {
                    then(std::move(*answer));
                }
                finish();
            },
            Qt::QueuedConnection);
    });
}

} // namespace gainsay::ui
