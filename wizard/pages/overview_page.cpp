// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/overview_page.h"

#include "wizard/parts/flow_layout.h"
#include "wizard/parts/label.h"
#include "wizard/parts/quiet_combo.h"
#include "wizard/parts/table_delegate.h"
#include "wizard/parts/theme.h"
#include "wizard/session.h"
#include "wizard/value_text.h"

#include <QCollator>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr int ownOrder = -1;
constexpr int entryRole = Qt::UserRole;

} // namespace

OverviewPage::OverviewPage(Session &session, const QString &group, QWidget *parent)
    : PageFrame(&session, parent)
    , m_session(session)
    , m_group(*session.pack().group(group))
{
    setObjectName("page:overview:"_L1 + group);
    const Page *page = session.pack().page(m_group.page);
    const QString section = session.text("section."_L1 + (page ? page->section : QString()));
    setHeading(tr("%1 · %2").arg(session.text(u"pack.jurisdiction"_s), section),
               session.text(group + ".overview"_L1),
               tr("This table is for reading. To change something, choose a row and press Enter."));
    setWide();
    addSorting();
    addTable();
    refresh();
    connect(&session, &Session::changed, this, &OverviewPage::refresh);
}

void OverviewPage::addSorting()
{
    auto *row = new QWidget(column());
    auto *flow = new FlowLayout(8, row);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *label = new Label(Label::Role::Body, tr("In the order of"), row);
    label->setWordWrap(false);
    m_sort = new QuietCombo(row);
    m_sort->setObjectName(u"overview:sort"_s);
    m_sort->setAccessibleName(label->text());
    label->setBuddy(m_sort);
    m_sort->addItem(tr("your answers"), ownOrder);
    m_sort->addItem(tr("name"), 0);
    for (qsizetype index = 0; index < m_group.overview.size(); ++index)
        m_sort->addItem(m_session.text(m_group.linkId + ".overview."_L1 + m_group.overview.at(index).id),
                        int(index) + 1);
    flow->addWidget(label);
    flow->addWidget(m_sort);
    body()->addWidget(row);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &OverviewPage::refresh);
}

void OverviewPage::addTable()
{
    const auto columns = int(m_group.overview.size()) + 1;
    m_table = new QTableWidget(0, columns, column());
    m_table->setObjectName(u"overview:table"_s);
    m_table->setAccessibleName(m_session.text(m_group.linkId + ".overview"_L1));
    QStringList headings{tr("Name")};
    for (const OverviewColumn &column : m_group.overview)
        headings.append(m_session.text(m_group.linkId + ".overview."_L1 + column.id));
    m_table->setHorizontalHeaderLabels(headings);
    // The chosen row has a tint, so that its text stays readable.
    QPalette tinted = m_table->palette();
    tinted.setColor(QPalette::Highlight, theme::tint(tinted));
    m_table->setPalette(tinted);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(theme::em(this, 8.5));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->setMinimumHeight(theme::em(this, 12));
    body()->addWidget(m_table, 1);
    // The mouse sorts by a heading; the list above does the same for the keyboard.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { m_sort->setCurrentIndex(m_sort->findData(column)); });
    connect(m_table, &QTableWidget::cellActivated, this, &OverviewPage::open);
    connect(m_table, &QTableWidget::currentCellChanged, this, &OverviewPage::showCurrent);

    m_open = new QPushButton(column());
    m_open->setObjectName(u"overview:open"_s);
    m_open->setAutoDefault(false);
    theme::giveRoom(m_open);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &OverviewPage::open);
}

QString OverviewPage::cell(const OverviewColumn &column, const QString &entry) const
{
    QStringList lines;
    bool isAsked = false;
    for (const QString &linkId : column.questions) {
        const Address address{linkId, entry};
        if (!m_session.evaluation().applies(address))
            continue;
        isAsked = true;
        lines.append(answerLine(m_session, address));
    }
    lines.removeAll(QString());
    if (!isAsked)
        return u"–"_s;
    return lines.isEmpty() ? tr("not filled in") : lines.join(u'\n');
}

void OverviewPage::refresh()
{
    struct Row
    {
        QString entry;
        QStringList cells;
    };
    QList<Row> rows;
    const QStringList entries = m_session.evaluation().entries(m_group.linkId);
    for (const QString &entry : entries) {
        Row row{entry,
                {entryLabel(m_session.evaluation(), m_group.linkId, entry, m_session.language()).text}};
        for (const OverviewColumn &column : m_group.overview)
            row.cells.append(cell(column, entry));
        rows.append(row);
    }
    if (const int by = m_sort->currentData().toInt(); by != ownOrder) {
        QCollator collator{QLocale(m_session.language())};
        collator.setNumericMode(true);
        std::stable_sort(rows.begin(), rows.end(), [&](const Row &left, const Row &right) {
            return collator.compare(left.cells.at(by), right.cells.at(by)) < 0;
        });
    }
    const QString before = currentEntry();
    int current = 0;
    m_table->setRowCount(int(rows.size()));
    for (int line = 0; line < int(rows.size()); ++line) {
        const Row &row = rows.at(line);
        for (int index = 0; index < int(row.cells.size()); ++index) {
            const QString &text = row.cells.at(index);
            auto *item = new QTableWidgetItem(text);
            item->setData(entryRole, row.entry);
            m_table->setItem(line, index, item);
        }
        if (row.entry == before)
            current = line;
    }
    if (!rows.isEmpty())
        m_table->setCurrentCell(current, 0);
    showCurrent();
}

QString OverviewPage::currentEntry() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    return item ? item->data(entryRole).toString() : QString();
}

void OverviewPage::showCurrent()
{
    const QString entry = currentEntry();
    m_open->setEnabled(!entry.isEmpty());
    const QString label =
        entryLabel(m_session.evaluation(), m_group.linkId, entry, m_session.language()).text;
    m_open->setText(tr("Go to the chosen row"));
    m_open->setAccessibleDescription(label);
}

void OverviewPage::open()
{
    const QString entry = currentEntry();
    if (entry.isEmpty())
        return;
    const Step step = stepOfEntry(m_session.evaluation(), m_group.linkId, entry);
    const QList<Address> questions = m_session.evaluation().addressesOn(step.page);
    emit wanted(step, questions.isEmpty() ? Address() : questions.constFirst());
}

QWidget *OverviewPage::entryPoint(const Address &) const
{
    return m_table;
}

} // namespace binder
