// The part of TimelineView in which a person corrects how a text reads.
#include "ui/timeline/scoreeditor.h"
#include "ui/timeline/timelineview.h"

#include <QMenu>

namespace rapport {

void TimelineView::correctScore(const QModelIndex &index)
{
    if (!index.isValid() || !entryAt(index).mood.effective())
        return;
    const EntryKey key = entryAt(index).key;
    if (m_editor && m_edited == key) {
        m_editor->setFocus();
        return;
    }
    closeEditor(false);
    setCurrentIndex(index);
    m_open.insert(key);
    m_edited = key;
    const TimelineEntry entry = entryAt(index);
    m_editor = new ScoreEditor(*entry.mood.effective(), entry.mood.corrected.has_value(), viewport());
    connectEditor();
    updateRow(index.row());
    scrollTo(index);
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::TabFocusReason);
}

void TimelineView::connectEditor()
{
    connect(m_editor, &ScoreEditor::chosen, this, [this](std::optional<int> score, const QString &phrase) {
        const EntryKey edited = m_edited;
        closeEditor(true);
        Q_EMIT scoreChosen(edited, score, phrase);
    });
    connect(m_editor, &ScoreEditor::cancelled, this, [this] { closeEditor(true); });
    connect(m_editor, &ScoreEditor::offerWanted, this, [this](int score) { Q_EMIT offerWanted(m_edited, score); });
    // Laid out first: the height it asks for now is that of its new content.
    connect(m_editor, &ScoreEditor::heightChanged, this, [this] {
        for (int row = m_anchorRow; row < m_heights.count() && visualRect(at(row)).top() < viewport()->height(); ++row) {
            if (m_editor && entryAt(at(row)).key == m_edited && m_editor->heightFor(m_editor->width()) != m_editor->height()) {
                updateRow(row);
                scrollTo(at(row));
                return;
            }
        }
    }, Qt::QueuedConnection);
}

void TimelineView::showOffer(const EntryKey &key, int score, const CorrectionOffer &offer)
{
    if (m_editor && m_edited == key)
        m_editor->setOffer(score, offer);
}

void TimelineView::follow(const OpenPart::Link &link, const QModelIndex &index)
{
    if (link.action == OpenPart::Action::Correct)
        correctScore(index);
    else if (link.action == OpenPart::Action::FirstVersion)
        Q_EMIT editRequested(entryAt(index));
    else
        Q_EMIT scoreChosen(link.entry, std::nullopt, {});
}

void TimelineView::addMoodActions(QMenu &menu, const QPersistentModelIndex &index)
{
    const TimelineEntry entry = entryAt(index);
    QAction *correct = menu.addAction(tr("Correct the mood…\tM"), this, [this, index] { correctScore(index); });
    correct->setEnabled(entry.mood.effective().has_value());
    for (const OpenPart::Link &link : OpenPart(entry, context(), cardInnerWidth(width()), 0, m_delegate->turnsOf(entry.key)).links()) {
        if (link.action == OpenPart::Action::TakeBack)
            menu.addAction(link.text, this, [this, link] { Q_EMIT scoreChosen(link.entry, std::nullopt, {}); });
    }
}

void TimelineView::closeEditor(bool giveFocusBack)
{
    if (!m_editor)
        return;
    // Deleted later: this may have been asked for by the editor itself.
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_delegate->forget(m_edited);
    for (int row = m_anchorRow; row < m_heights.count() && visualRect(at(row)).top() < viewport()->height(); ++row) {
        if (entryAt(at(row)).key == m_edited)
            m_heights.invalidate(row, 1);
    }
    settle();
    viewport()->update();
    if (giveFocusBack)
        setFocus();
}

void TimelineView::placeEditor()
{
    if (!m_editor)
        return;
    int y = m_anchorY;
    for (int row = m_anchorRow; row < m_heights.count() && y < viewport()->height(); ++row) {
        if (entryAt(at(row)).key == m_edited) {
            m_editor->setGeometry(onScreen(rowAt(row)->editorRect().translated(0, y)));
            m_editor->show();
            return;
        }
        y += m_heights.height(row);
    }
    m_editor->hide();
}

} // namespace rapport
