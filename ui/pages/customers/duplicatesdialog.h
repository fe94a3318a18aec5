#pragma once

#include "models/services/duplicatesearch.h"
#include "storage/records/customer.h"

#include <QCoroTask>
#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QTimer;

namespace rapport {

class Button;
class MergeChooser;
class MessageBar;
class Workspace;

/// Looks over the whole shop for customers who are in it twice: a list of pairs with the reasons in words, both people side by
/// side, and two answers: not a duplicate, or merge.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// For these two only, whom a person takes for one; closes once they are.
    DuplicatesDialog(Workspace &workspace, CustomerId one, CustomerId other, QWidget *parent = nullptr);
    ~DuplicatesDialog() override;

Q_SIGNALS:
    /// Two became one.
    void merged(rapport::CustomerId kept);

private:
    struct Chosen
    {
        CustomerId one;
        CustomerId other;
    };
    DuplicatesDialog(Workspace &workspace, std::optional<Chosen> chosen, QWidget *parent);
    void build();
    void showChosen();
    void showProgress();
    void showPair();
    void showCount();
    void dropPair(const DuplicatePair &pair, bool goneIsGone);
    void setBusy(bool busy);
    QCoro::Task<> search();
    QCoro::Task<> fillNames(QVector<DuplicatePair> pairs);
    QCoro::Task<> showPeople(DuplicatePair pair);
    QCoro::Task<> merge();
    QCoro::Task<> keepApart();

    Workspace &m_workspace;
    std::shared_ptr<DuplicateProgress> m_progress = std::make_shared<DuplicateProgress>();
    const std::optional<Chosen> m_chosen;
    QVector<DuplicatePair> m_pairs; ///< As the list shows them.
    qint64 m_customers = 0;
    std::optional<Customer> m_kept; ///< As they stand on the right.
    std::optional<Customer> m_gone;
    int m_question = 0; ///< Answers to an older choice are dropped.
    MessageBar *m_messages;
    QLabel *m_summary;
    QProgressBar *m_bar;
    QListWidget *m_list;
    QLabel *m_reasons;
    MergeChooser *m_chooser;
    Button *m_apart;
    Button *m_merge;
    QTimer *m_timer;
};

} // namespace rapport
