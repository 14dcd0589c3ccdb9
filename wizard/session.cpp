// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/session.h"

#include "model/dossier/add_entry.h"
#include "model/dossier/retired.h"
#include "model/values/typed_text.h"
#include "wizard/change_undo.h"

namespace binder {

namespace {

constexpr qsizetype maximumUndo = 20;

QString questionsLanguage(const Pack &pack, const QString &wanted)
{
    return pack.languages.contains(wanted) ? wanted : pack.sourceLanguage;
}

} // namespace

Session::Session(OpenDossier dossier, QDate date, QString language, QObject *parent)
    : QObject(parent)
    , m_dossier(std::move(dossier))
    , m_date(date)
    , m_language(questionsLanguage(*m_dossier.pack, language))
    , m_evaluation(Evaluation::evaluate(*m_dossier.pack, m_dossier.answers, date))
{
    connect(&m_timer, &SaveTimer::due, this, &Session::flush);
}

Session::~Session()
{
    flush();
}

QString Session::documentLanguage() const
{
    return answers().language.isEmpty() ? m_language : answers().language;
}

QString Session::text(const QString &textId) const
{
    return pack().textsIn(m_language).text(textId, m_evaluation.voice());
}

QString Session::subject() const
{
    return inSentence(answers().values.value(Address{pack().subject, {}}).asText());
}

void Session::answer(const Address &address, const Value &value, Pace pace)
{
    apply(withAnswer(pack(), answers(), address, value), pace);
}

void Session::setUnknown(const Address &address, bool unknown)
{
    apply(unknown ? withUnknown(answers(), address) : withoutAnswer(answers(), address), Pace::Chosen);
}

void Session::dropNotOffered(const Address &address)
{
    applyStructure(withoutCodes(answers(), address, m_evaluation.notOffered(address)),
                   tr("Bring back what was not offered any more"));
}

void Session::dropRetired(const Address &address)
{
    applyStructure(withoutRetired(answers(), address), tr("Bring back the answer that did not fit"));
}

void Session::confirmSuggestion(const Address &address)
{
    apply(withSuggestionConfirmed(m_evaluation, address), Pace::Chosen);
}

void Session::confirm(const Confirmation &confirmation)
{
    applyStructure(confirmation.answers, tr("Take back what was confirmed"));
}

void Session::rejectSuggestion(const Address &address)
{
    apply(withSuggestionRejected(answers(), address), Pace::Chosen);
}

void Session::explain(const Address &address, const QString &text)
{
    apply(withExplanation(answers(), address, text), Pace::Typing);
}

void Session::noteForAdviser(const Address &address, const QString &text)
{
    apply(withAdvisorNote(answers(), address, text), Pace::Typing);
}

void Session::overrule(const QString &findingAddress, const QString &reason, const QString &who)
{
    apply(withOverruling(answers(), findingAddress, {reason, who, m_date}), Pace::Chosen);
}

void Session::withdrawOverruling(const QString &findingAddress)
{
    apply(withoutOverruling(answers(), findingAddress), Pace::Chosen);
}

Result<Adoption> Session::adoptEdition(const Adopter &by)
{
    Result<Adoption> adoption = adopt(m_evaluation, documentLanguage(), by);
    if (adoption)
        apply(adoption->answers, Pace::Chosen);
    return adoption;
}

void Session::setDocumentLanguage(const QString &language)
{
    Answers changedAnswers = answers();
    changedAnswers.language = language;
    apply(std::move(changedAnswers), Pace::Chosen);
}

void Session::setPosition(const QString &position)
{
    if (isReadOnly() || answers().position == position)
        return;
    m_dossier.answers.position = position;
    m_saveState = m_saveState == SaveState::Saved ? SaveState::Unsaved : m_saveState;
    flush();
}

QString Session::addEntry(const QString &group)
{
    const QString entry = newEntryId();
    applyStructure(withEntryAdded(answers(), group, entry), tr("Take back adding this one"));
    return entry;
}

QString Session::addReferredEntry(const Address &reference, const QString &code, const QString &name)
{
    AddedEntry added = withEntryReferredTo(m_evaluation, reference, code, name);
    const Item *item = pack().item(reference.linkId);
    const Evaluation after = Evaluation::evaluate(pack(), added.answers, m_date);
    const QString label =
        item ? entryLabel(after, item->references, added.entry, m_language).text : added.entry;
    applyStructure(std::move(added.answers), tr("Take back adding “%1”").arg(label));
    return added.entry;
}

QList<Address> Session::removeEntry(const QString &group, const QString &entry)
{
    const QString label = entryLabel(m_evaluation, group, entry, m_language).text;
    const QList<Address> references = referencesTo(pack(), answers(), group, entry);
    applyStructure(withEntryRemoved(pack(), answers(), group, entry), tr("Bring back “%1”").arg(label));
    return references;
}

void Session::moveEntry(const QString &group, const QString &entry, qsizetype position)
{
    const QString label = entryLabel(m_evaluation, group, entry, m_language).text;
    applyStructure(withEntryMoved(answers(), group, entry, position),
                   tr("Put “%1” back in its place").arg(label));
}

QString Session::undoText() const
{
    return m_undo.isEmpty() ? QString() : m_undo.constLast().what;
}

void Session::undo()
{
    if (m_undo.isEmpty())
        return;
    const Undo last = m_undo.takeLast();
    apply(withChangeUndone(answers(), last.before, last.after), Pace::Chosen);
}

void Session::applyStructure(Answers answers, const QString &what)
{
    if (isReadOnly())
        return;
    m_undo.append({m_dossier.answers, answers, what});
    if (m_undo.size() > maximumUndo)
        m_undo.removeFirst();
    apply(std::move(answers), Pace::Chosen);
}

void Session::apply(Answers answers, Pace pace)
{
    if (isReadOnly() || answers == m_dossier.answers)
        return;
    m_dossier.answers = std::move(answers);
    m_evaluation = Evaluation::evaluate(pack(), m_dossier.answers, m_date);
    if (m_saveState == SaveState::Saved)
        setSaveState(SaveState::Unsaved);
    if (pace == Pace::Chosen)
        flush();
    else
        m_timer.keyPressed();
    emit changed();
}

bool Session::flush()
{
    m_timer.stop();
    if (m_saveState == SaveState::Saved)
        return true;
    if (!m_dossier.save)
        return false;
    const Result<> saved = m_dossier.save(m_dossier.answers);
    if (saved) {
        m_saveError = {};
        m_savedAt = QDateTime::currentDateTime();
        setSaveState(SaveState::Saved);
    } else {
        m_saveError = saved.error();
        setSaveState(SaveState::Failed);
    }
    return saved.has_value();
}

QList<WayOn> Session::waysOn() const
{
    return m_saveState == SaveState::Failed && m_dossier.waysOn ? m_dossier.waysOn(m_saveError)
                                                                : QList<WayOn>();
}

Result<QString> Session::goOn(WayOn way, const QString &path)
{
    Result<WentOn> went = m_dossier.goOn(way, m_dossier.answers, path);
    if (!went) {
        m_saveError = went.error();
        emit saveStateChanged();
        return tl::unexpected<Error>(went.error());
    }
    m_timer.stop();
    m_saveError = {};
    m_savedAt = QDateTime::currentDateTime();
    m_dossier.path = went->path;
    const bool others = went->answers != m_dossier.answers;
    if (others) {
        m_undo.clear();
        m_drafts.clear();
        m_dossier.answers = std::move(went->answers);
        m_evaluation = Evaluation::evaluate(pack(), m_dossier.answers, m_date);
    }
    setSaveState(SaveState::Saved);
    if (others) {
        emit changed();
        emit reread();
    }
    return went->kept;
}

void Session::setSaveState(SaveState state)
{
    m_saveState = state;
    emit saveStateChanged();
}

void Session::keepDraft(const Address &address, const QString &text)
{
    if (text.isEmpty())
        m_drafts.remove(address);
    else
        m_drafts.insert(address, text);
}

} // namespace binder
