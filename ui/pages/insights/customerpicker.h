#pragma once

#include "storage/records/customerrow.h"

#include <QCoroTask>
#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace rapport {

class Workspace;

/// Customers picked one by one: what is typed looks for them, a tick picks them; with nothing typed the picked ones are shown.
class CustomerPicker : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerPicker(Workspace &workspace, QWidget *parent = nullptr);

    /// By id.
    [[nodiscard]] QVector<CustomerId> picked() const;

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<> look(QString text);
    void showPicked();
    void add(CustomerId id, const QString &name, const QString &beside);
    void toggle(QListWidgetItem *item);
    void count();

    Workspace &m_workspace;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_count;
    QHash<CustomerId, QString> m_picked;
    int m_question = 0; ///< Answers to an older one are dropped.
};

} // namespace rapport
