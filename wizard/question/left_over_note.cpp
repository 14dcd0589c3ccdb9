// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/left_over_note.h"

#include "model/dossier/retired.h"
#include "model/values/typed_text.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/value_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 300;

/// A value that does not fit its question has no words there: its texts are shown as they are.
QString rawText(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    if (json.isArray() && json.toArray().size() > 0 && json.toArray().first().isString()) {
        QStringList parts;
        for (const QJsonValue &one : json.toArray())
            parts.append(rawText(one));
        return parts.join(u", "_s);
    }
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact));
    return array.sliced(1, array.size() - 2);
}

} // namespace

LeftOverNote::LeftOverNote(Session &session, const Address &address, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_address(address)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_notOffered = makeLine(u"not-offered"_s, [this] { m_session.dropNotOffered(m_address); });
    m_retired = makeLine(u"retired"_s, [this] { m_session.dropRetired(m_address); });
    refresh();
}

LeftOverNote::Line LeftOverNote::makeLine(const QString &name, const std::function<void()> &drop)
{
    auto *row = new QWidget(this);
    auto *rows = new QVBoxLayout(row);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const Line line{row, new Label(Label::Role::Trouble, {}, row), new LinkButton(tr("Drop it"), row)};
    line.text->setObjectName(m_address.toString() + u':' + name);
    line.drop->setObjectName(m_address.toString() + u':' + name + "-drop"_L1);
    rows->addWidget(line.text);
    rows->addWidget(line.drop);
    layout()->addWidget(row);
    connect(line.drop, &LinkButton::clicked, this, drop);
    return line;
}

void LeftOverNote::refresh()
{
    const QStringList codes = m_session.evaluation().notOffered(m_address);
    const QString typed = m_session.answers().values.value(m_address).otherText();
    show(m_notOffered,
         codes.isEmpty()
             ? QString()
             : tr("No longer offered here, and left out: %1. It is kept as long as you change nothing.")
                   .arg(valueText(m_session, m_address, Value::codes(codes, typed))));
    const Value retired = retiredAnswer(m_session.answers(), m_address);
    show(m_retired, retired.isBlank()
                        ? QString()
                        : tr("What was stored here does not fit this question, and is left out: %1")
                              .arg(shortened(rawText(retired.json()), longestShown)));
    setVisible(!codes.isEmpty() || !retired.isBlank());
}

void LeftOverNote::show(const Line &line, const QString &text)
{
    line.text->setText(breakable(text));
    line.drop->setAccessibleDescription(text);
    line.drop->setVisible(!m_session.isReadOnly());
    line.row->setVisible(!text.isEmpty());
}

} // namespace binder
