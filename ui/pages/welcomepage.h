#pragma once

#include <QWidget>

namespace rapport {

class OptionCard;
class SampleWeek;

/// First start: three ways to begin, the first one focused, and what a customer's week could look like.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void importRequested();
    void customerRequested();
    void sampleRequested();
    void openRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    OptionCard *m_first;
    SampleWeek *m_week;
};

} // namespace rapport
