#pragma once

#include "models/services/inbox.h"
#include "ui/support/feedbacktext.h"
#include "ui/timeline/markedtext.h"

#include <QWidget>

#include <memory>

namespace rapport {

/// What a customer answered: the question, the scale with the value on it, the words with what moved their mood, and why they
/// read so. Painted; takes no input.
class AnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr);

    void setAnswer(const InboxDetail &detail, const AskingRules &rules);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Layout
    {
        QRect question;
        QRect scale;
        QRect group;
        QRect title;
        QRect words;
        QRect reads;
        QRect note;
        int height = 0;
    };
    [[nodiscard]] Layout layout(int width) const;
    [[nodiscard]] const MarkedText *wordsFor(int width) const;
    [[nodiscard]] QSize cell() const;
    void paintScale(QPainter *painter, const QRect &rect) const;

    InboxDetail m_detail;
    QString m_question;
    QString m_group;
    QString m_reasons; ///< “late” −0.19 · “great” +0.21
    QString m_note;    ///< What a department was asked to look at.
    sentiment::Reading m_reading;
    mutable std::unique_ptr<MarkedText> m_words;
    mutable int m_wordsWidth = -1;
};

} // namespace rapport
