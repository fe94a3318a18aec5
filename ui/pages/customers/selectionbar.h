#pragma once

#include <QWidget>

class QLabel;

namespace rapport {

/// Under the list while several customers are selected: how many, and what can be done with all of them.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// Shown from two on.
    void setCount(int count);

Q_SIGNALS:
    void tagRequested();
    void untagRequested();
    void exportRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_count;
};

} // namespace rapport
