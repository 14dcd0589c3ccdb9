// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/side/section_list.h"

#include "wizard/parts/section_words.h"
#include "wizard/session.h"
#include "wizard/side/section_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepRole = Qt::UserRole;
/// Not the mark of any place: an empty position is the first page.
const auto firstPage = "#registered"_L1;

QString keyOf(const Step &step)
{
    return step.kind == Step::Kind::Registered ? QString(firstPage) : step.toString();
}

Step stepOfItem(const QTreeWidgetItem *item)
{
    const QString key = item->data(0, stepRole).toString();
    return key == firstPage ? Step() : Step::fromString(key);
}

/// The section a place is in; empty for the wizard's own pages around them.
QString sectionOf(const Pack &pack, const Step &step)
{
    QString id = step.kind == Step::Kind::Questions ? step.page.page : QString();
    if (const Group *group = step.kind == Step::Kind::Overview ? pack.group(step.page.page) : nullptr)
        id = group->page;
    const Page *page = pack.page(id);
    return page ? page->section : QString();
}

} // namespace

SectionList::SectionList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"sections"_s);
    setAccessibleName(tr("Parts of the plan"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setItemDelegate(new SectionDelegate(this));
    setWordWrap(true);
    viewport()->setAutoFillBackground(false);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemClicked, this, &SectionList::choose);
}

QTreeWidgetItem *SectionList::addTop(const QString &title, const QString &words, int sign, const Step &step)
{
    auto *item = new QTreeWidgetItem(this, {title});
    item->setData(0, stepRole, keyOf(step));
    item->setData(0, SectionDelegate::WordsRole, words);
    item->setData(0, SectionDelegate::SignRole, sign);
    item->setData(0, Qt::AccessibleTextRole, words.isEmpty() ? title : tr("%1: %2").arg(title, words));
    item->setToolTip(0, title);
    return item;
}

void SectionList::show(const Session *session, const Step &current)
{
    clear();
    addTop(tr("Where you are registered"),
           session ? stateWords(SectionState::Done) : stateWords(SectionState::Busy),
           int(signOf(session ? SectionState::Done : SectionState::Busy)), {});
    if (session) {
        const Pack &pack = session->pack();
        if (!pack.atHand.isEmpty())
            addTop(tr("What you need at hand"), {}, -1, {Step::Kind::AtHand, {}});
        const QString here = sectionOf(pack, current);
        for (const QString &section : pack.sections) {
            Step first;
            for (const PageKey &key : session->evaluation().pages()) {
                const Page *candidate = pack.page(key.page);
                if (candidate && candidate->section == section) {
                    first = Step::questions(key);
                    break;
                }
            }
            if (first.kind != Step::Kind::Questions)
                continue;
            const SectionState state = session->evaluation().sectionState(section);
            QTreeWidgetItem *top =
                addTop(session->text("section."_L1 + section), stateWords(state), int(signOf(state)), first);
            if (section == here)
                addPages(top, section, *session, current);
        }
        addTop(tr("Check your answers"), {}, -1, {Step::Kind::CheckAnswers, {}});
        const QList<Step> steps = stepsOf(session->evaluation());
        if (steps.contains(Step{Step::Kind::OpenQuestions, {}}))
            addTop(tr("What you do not know yet"), {}, -1, {Step::Kind::OpenQuestions, {}});
        addTop(tr("Your documents"), {}, -1, {Step::Kind::Documents, {}});
    }
    expandAll();
    if (QTreeWidgetItem *item = itemOf(current)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

void SectionList::addPages(QTreeWidgetItem *top, const QString &section, const Session &session,
                           const Step &current)
{
    QString lastEntry;
    int added = 0;
    for (const PageKey &key : session.evaluation().pages()) {
        const Page *page = session.pack().page(key.page);
        if (!page || page->section != section)
            continue;
        // An entry is one line, leading to its first page; while one is in it, to the page at hand.
        const QString entryKey = key.entry.isEmpty() ? QString() : page->group + u'|' + key.entry;
        if (!entryKey.isEmpty() && entryKey == lastEntry) {
            if (key == current.page)
                top->child(added - 1)->setData(0, stepRole, key.toString());
            continue;
        }
        lastEntry = entryKey;
        const QString title =
            key.entry.isEmpty()
                ? session.text("page."_L1 + key.page)
                : entryLabel(session.evaluation(), page->group, key.entry, session.language()).text;
        auto *item = new QTreeWidgetItem(top, {title});
        item->setData(0, stepRole, key.toString());
        item->setData(0, SectionDelegate::SignRole, -1);
        item->setData(0, SectionDelegate::DepthRole, key.entry.isEmpty() ? 1 : 2);
        item->setToolTip(0, title);
        ++added;
    }
    addOverviews(top, section, session);
}

void SectionList::addOverviews(QTreeWidgetItem *top, const QString &section, const Session &session)
{
    for (const Group &group : session.pack().groups) {
        const Page *page = session.pack().page(group.page);
        if (!page || page->section != section || group.overview.isEmpty()
            || session.evaluation().entries(group.linkId).size() < 2)
            continue;
        const QString title = session.text(group.linkId + ".overview"_L1);
        auto *item = new QTreeWidgetItem(top, {title});
        item->setData(0, stepRole, Step::overview(group.linkId).toString());
        item->setData(0, SectionDelegate::SignRole, -1);
        item->setData(0, SectionDelegate::DepthRole, 1);
        item->setToolTip(0, title);
    }
}

QTreeWidgetItem *SectionList::itemOf(const Step &step) const
{
    // At the end of a stage stand the documents too.
    const QString key = keyOf(step.kind == Step::Kind::StageEnd ? Step{Step::Kind::Documents, {}} : step);
    QTreeWidgetItem *found = nullptr;
    for (int top = 0; top < topLevelItemCount(); ++top) {
        QTreeWidgetItem *item = topLevelItem(top);
        for (int child = 0; child < item->childCount(); ++child) {
            if (item->child(child)->data(0, stepRole).toString() == key)
                return item->child(child);
        }
        if (!found && item->data(0, stepRole).toString() == key)
            found = item;
    }
    return found;
}

void SectionList::choose(QTreeWidgetItem *item)
{
    if (item)
        emit wanted(stepOfItem(item));
}

void SectionList::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    // Titles wrap: how high a line is depends on the width.
    scheduleDelayedItemsLayout();
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentItem());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace binder
