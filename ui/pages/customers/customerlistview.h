#pragma once

#include <QListView>

namespace rapport {

/// The list of customers: letters typed in it search, Enter goes on to the customer.
class CustomerListView : public QListView
{
    Q_OBJECT

public:
    explicit CustomerListView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// A letter or digit was typed.
    void typed(const QString &text);
    /// Enter: go to the customer.
    void opened();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rapport
