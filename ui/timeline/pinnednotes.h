#pragma once

#include "storage/records/timelineentry.h"
#include "ui/support/momenttext.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace rapport {

/// What a person pinned, above the timeline: one line each, which leads to its entry. Not there without any.
class PinnedNotes : public QWidget
{
    Q_OBJECT

public:
    explicit PinnedNotes(QWidget *parent = nullptr);

    /// Newest first; shows three, then how many more there are.
    void setEntries(const QVector<TimelineEntry> &entries, const MomentText &moments);
    void clear();

Q_SIGNALS:
    void chosen(const rapport::TimelineEntry &entry);
    void unpinRequested(const rapport::EntryKey &key);

private:
    void build(const MomentText &moments);
    [[nodiscard]] QWidget *line(const TimelineEntry &entry, const MomentText &moments);

    QVBoxLayout *m_lines;
    QVector<TimelineEntry> m_entries;
    int m_today = 0;
    bool m_all = false;
};

/// The words of a pinned entry in one line, with its day; a click or Enter leads to it.
class PinnedLine : public QAbstractButton
{
    Q_OBJECT

public:
    PinnedLine(const QString &text, const QString &date, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_date;
};

} // namespace rapport
