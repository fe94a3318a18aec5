#pragma once

#include "ui/theme/typography.h"

#include <QWidget>

#include <optional>

namespace rapport {

/// Mark, word and number of a mood ("⊖ upset −0.68"). Its width is that of the longest word, so that a score that moves
/// while someone types never moves what stands beside it.
class MoodLabel : public QWidget
{
    Q_OBJECT
public:
    explicit MoodLabel(TextStyle style = TextStyle::Caption, QWidget *parent = nullptr);

    /// Without a score: "no mood".
    void setMood(std::optional<double> score, bool mixed = false);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextStyle m_style;
    std::optional<double> m_score;
    bool m_mixed = false;
};

} // namespace rapport
