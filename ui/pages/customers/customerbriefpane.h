#pragma once

#include "models/services/briefdetails.h"
#include "models/services/customerquery.h"

#include <QCoroTask>
#include <QWidget>

class QGridLayout;
class QLabel;
class QTimer;

namespace rapport {

class Household;
class LastContacts;
class LastScores;
class MoodLabel;
class OpenMatters;
class RememberNotes;
class SectionCaption;
class Sparkline;
class Workspace;
struct OutlookText;

/// The lines worth reading before a call: mood now and where it goes, what is open, what to remember, last scores, how
/// often the customer comes. One column beside the timeline, or three above it where there is little room.
class CustomerBriefPane : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerBriefPane(Workspace &workspace, QWidget *parent = nullptr);

    void setBrief(const CustomerBrief &brief, const BriefDetails &details);
    /// One to three columns; `beside` the timeline or above it.
    void setColumns(int columns, bool beside);
    /// All of it in one line: what the folded strip says.
    [[nodiscard]] QString inOneLine() const;

Q_SIGNALS:
    void failed(const QString &sentence);
    /// A line leads to an entry of the timeline, or to another customer.
    void entryChosen(const rapport::TimelineEntry &entry);
    void customerChosen(rapport::CustomerId customer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *section(QWidget *caption, QWidget *content);
    [[nodiscard]] QWidget *buildMood();
    void showMood();
    void showScores();
    void showRhythm();
    /// Asks for what the shop expects of the customer, once the selection rests on them.
    QCoro::Task<> expect(CustomerId customer);
    void showOutlook(const OutlookText &text);
    void arrange();
    QCoro::Task<> writeRemember(Customer customer, QString notes);
    QCoro::Task<> finishTask(TaskId task);

    Workspace &m_workspace;
    CustomerBrief m_brief;
    BriefDetails m_details;
    int m_columns = 1;
    bool m_beside = true;
    QGridLayout *m_grid;
    MoodLabel *m_mood;
    QLabel *m_moodWhen;
    Sparkline *m_spark;
    QLabel *m_trend;
    OpenMatters *m_open;
    LastContacts *m_contacts;
    Household *m_household;
    QWidget *m_together; ///< The household's section, there only where one is.
    SectionCaption *m_rememberCaption;
    RememberNotes *m_remember;
    LastScores *m_scores;
    QLabel *m_rhythm;
    QLabel *m_rhythmNote;
    QLabel *m_chance;
    QLabel *m_chanceNote;
    QLabel *m_worth;
    QLabel *m_spent;
    QTimer *m_rest;
    QVector<QWidget *> m_sections;
};

} // namespace rapport
