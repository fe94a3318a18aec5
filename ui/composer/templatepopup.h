#pragma once

#include "models/services/templates.h"

#include <QCoroTask>
#include <QTextCursor>
#include <QWidget>

#include <optional>

class QListView;
class QPlainTextEdit;

namespace rapport {

class SearchHitModel;
class Workspace;

/// The shop's templates for a text field: "::" typed at the start of a word opens them, what follows searches, Up and Down move,
/// Enter or Tab inserts the text with its placeholders filled in, Escape closes. What fits the customer and the moment stands
/// first. Works over any plain text field of a window; the focus stays in the field.
///
/// Set the customer, and what is known of the moment where it is more than the customer's record says (setOccasion); keep the
/// template of inserted() with what is written.
class TemplatePopup : public QWidget
{
    Q_OBJECT

public:
    TemplatePopup(Workspace &workspace, QPlainTextEdit *text);

    void setCustomer(CustomerId customer);
    void setStaff(StaffId staff);
    /// What is known of the moment: a mood, channel or topic that is set here beats the record's, situations are added to its.
    void setOccasion(const templates::Occasion &moment);
    /// Types the "::" for who does not: opens the popup at the cursor. Where nothing is chosen, they go again with the popup.
    void openAtCursor();
    /// Removes what openAtCursor() typed, where it still stands as it was: before the text is kept.
    void takeBack();

    /// Where the text stands that was inserted last: selected, as far as it is still there.
    [[nodiscard]] const QTextCursor &written() const { return m_written; }

Q_SIGNALS:
    /// `alone`: nothing else stands in the field.
    void inserted(rapport::TemplateId id, bool alone);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where "::" stands and what was typed behind it.
    struct Trigger
    {
        int position = 0; ///< Of the first colon in the document.
        QString search;
    };

    [[nodiscard]] std::optional<Trigger> trigger() const;
    void follow();
    void showOffers();
    void place();
    void move(int rows);
    void insertCurrent();
    void close();
    [[nodiscard]] templates::Occasion occasion() const;
    QCoro::Task<> load();

    Workspace &m_workspace;
    QPlainTextEdit *m_text;
    SearchHitModel *m_model;
    QListView *m_view;
    CustomerId m_customer;
    StaffId m_staff;
    templates::Occasion m_moment;
    std::optional<TemplateDesk> m_desk; ///< Of m_customer; read when it is first needed.
    QVector<templates::Offer> m_offers; ///< As they stand in the list.
    std::optional<Trigger> m_trigger;
    QTextCursor m_written;
    QTextCursor m_opener; ///< What openAtCursor() typed: selected.
    int m_dismissed = -1; ///< The "::" that Escape was pressed over.
    quint64 m_question = 0;
    bool m_loading = false;
};

} // namespace rapport
