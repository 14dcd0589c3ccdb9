// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/adopt.h"
#include "model/dossier/edit.h"
#include "wizard/save_timer.h"
#include "wizard/services.h"

#include <QDateTime>
#include <QObject>

namespace binder {

/// Whether all that was answered is safe.
enum class SaveState { Saved, Unsaved, Failed };

/// How an answer comes in: key by key, or whole.
enum class Pace { Typing, Chosen };

/// The work on one dossier: its answers, what follows from them, and keeping them safe. Every edit goes
/// through here, is evaluated at once and saved in time.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(OpenDossier dossier, QDate date, QString language, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Pack &pack() const { return *m_dossier.pack; }
    [[nodiscard]] const Answers &answers() const { return m_dossier.answers; }
    [[nodiscard]] const Evaluation &evaluation() const { return m_evaluation; }
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] const QString &path() const { return m_dossier.path; }
    [[nodiscard]] const QString &readOnlyReason() const { return m_dossier.readOnlyReason; }
    [[nodiscard]] bool isReadOnly() const { return !m_dossier.readOnlyReason.isEmpty(); }

    /// The language the questions are shown in: that of the program, when the pack has it.
    [[nodiscard]] const QString &language() const { return m_language; }
    /// The language of the documents.
    [[nodiscard]] QString documentLanguage() const;
    /// A text of the pack, as the questions show it; empty when there is none.
    [[nodiscard]] QString text(const QString &textId) const;
    /// The name of the business, as it stands in a sentence; may be empty.
    [[nodiscard]] QString subject() const;

    void answer(const Address &address, const Value &value, Pace pace);
    void setUnknown(const Address &address, bool unknown);
    /// Drops what is stored at a question and is not offered there (any more).
    void dropNotOffered(const Address &address);
    /// Drops what was answered there once and did not fit the question any more.
    void dropRetired(const Address &address);
    void confirmSuggestion(const Address &address);
    /// Everything that was shown as suggested at one place.
    void confirm(const Confirmation &confirmation);
    void rejectSuggestion(const Address &address);
    void explain(const Address &address, const QString &text);
    void noteForAdviser(const Address &address, const QString &text);
    void overrule(const QString &findingAddress, const QString &reason, const QString &who);
    void withdrawOverruling(const QString &findingAddress);
    /// Adopts what is ready, in the language of the documents, and stores it; see `adopt()`.
    Result<Adoption> adoptEdition(const Adopter &by);
    void setDocumentLanguage(const QString &language);
    /// Remembers where the user is.
    void setPosition(const QString &position);

    /// Gives the id of the new entry.
    QString addEntry(const QString &group);
    /// Adds an entry, named, and chooses it at the question that refers to its group; gives its id. As
    /// `withEntryReferredTo()`.
    QString addReferredEntry(const Address &reference, const QString &code, const QString &name);
    /// Removes the entry and gives the questions that referred to it.
    QList<Address> removeEntry(const QString &group, const QString &entry);
    void moveEntry(const QString &group, const QString &entry, qsizetype position);
    /// What `undo()` would take back, as a sentence; empty when there is nothing.
    [[nodiscard]] QString undoText() const;
    void undo();

    /// Saves now what is not saved yet; true when all is safe.
    bool flush();
    /// The ways on when saving failed; see OpenDossier.
    [[nodiscard]] QList<WayOn> waysOn() const;
    /// Goes one of them; gives the file with what gave way, or an empty path. `path` is that of the new file.
    Result<QString> goOn(WayOn way, const QString &path = {});
    [[nodiscard]] SaveState saveState() const { return m_saveState; }
    [[nodiscard]] const QString &saveError() const { return m_saveError.message; }
    [[nodiscard]] const QDateTime &savedAt() const { return m_savedAt; }

    /// The user was on this page and left it, or saw all answers: what is blank there is no longer just not
    /// yet reached.
    [[nodiscard]] bool wasSeen(const PageKey &page) const
    {
        return m_allSeen || m_seen.contains(page.toString());
    }
    void markSeen(const PageKey &page) { m_seen.insert(page.toString()); }
    void markAllSeen() { m_allSeen = true; }

    /// What was typed at a question and cannot be an answer (half a date): kept as long as the window is
    /// open.
    [[nodiscard]] QString draft(const Address &address) const { return m_drafts.value(address); }
    void keepDraft(const Address &address, const QString &text);

signals:
    /// Answers changed, and with them what follows.
    void changed();
    void saveStateChanged();
    /// All answers are others now: those of the file as it was read again.
    void reread();

private:
    struct Undo
    {
        Answers before;
        Answers after;
        QString what;
    };

    void apply(Answers answers, Pace pace);
    void applyStructure(Answers answers, const QString &what);
    void setSaveState(SaveState state);

    OpenDossier m_dossier;
    QDate m_date;
    QString m_language;
    Evaluation m_evaluation;
    SaveTimer m_timer;
    SaveState m_saveState = SaveState::Saved;
    Error m_saveError; ///< of the last save that failed
    QDateTime m_savedAt;
    QList<Undo> m_undo;
    QHash<Address, QString> m_drafts;
    QSet<QString> m_seen;
    bool m_allSeen = false;
};

} // namespace binder
