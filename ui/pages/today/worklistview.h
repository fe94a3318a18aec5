#pragma once

#include <QListView>

namespace rapport {

/// The day's list: arrows move, D done, S snooze, R reassign, C call, E edit, Enter opens the customer.
class WorklistView : public QListView
{
    Q_OBJECT

public:
    explicit WorklistView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void opened();
    void doneRequested();
    void snoozeRequested();
    void reassignRequested();
    void callRequested();
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rapport
