#pragma once

#include "models/exchange/importplan.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QListView;
class QStandardItemModel;

namespace rapport {

class LinkButton;

/// What an import will do, or did, in numbers; and the rows it leaves out, each with its reason.
class ImportOutlook : public QWidget
{
    Q_OBJECT
public:
    explicit ImportOutlook(QWidget *parent = nullptr);

    /// Nothing is known yet: numbers are being counted.
    void showCounting();
    /// A sentence in place of the numbers.
    void showSentence(const QString &sentence);
    /// Only how many rows there are, for files too long to be tried out.
    void showEstimate(const exchange::ImportPlan &plan);
    /// The numbers, as what will happen or (`done`) what has happened.
    void showReport(const exchange::ImportReport &report, const exchange::ImportPlan &plan, bool done);

Q_SIGNALS:
    /// Whether what the shop knows already is kept (true) or replaced by the file's.
    void keepOursChosen(bool keep);
    void saveRejectsRequested();

private:
    struct Line
    {
        QLabel *number;
        QLabel *words;
    };
    void setLine(int row, const QString &number, const QString &words);
    void showRejects(const exchange::ImportReport &report, const exchange::ImportPlan &plan);
    void clearLines();

    QLabel *m_title;
    QLabel *m_sentence;
    QGridLayout *m_grid;
    QVector<Line> m_lines;
    QComboBox *m_policy;
    QWidget *m_leftOut;
    QLabel *m_leftOutTitle;
    LinkButton *m_save;
    QListView *m_list;
    QStandardItemModel *m_rejects;
};

} // namespace rapport
