#pragma once

#include <QWidget>

#include <optional>

class QDoubleSpinBox;

namespace rapport {

class MoodLabel;

/// A person's word about a mood, inside an open card: five moods to press and a number beside them. Enter keeps it,
/// Escape leaves all as it was.
class ScoreEditor : public QWidget
{
    Q_OBJECT

public:
    /// `score` in thousandths is what stands there now; `corrected` offers to take a person's word back.
    ScoreEditor(int score, bool corrected, QWidget *parent = nullptr);

    /// Height it needs in `width` pixels.
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] int score() const;

Q_SIGNALS:
    /// Thousandths; empty: take the correction back.
    void chosen(std::optional<int> score);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void setScore(double score);

    QDoubleSpinBox *m_number;
    MoodLabel *m_mood;
};

} // namespace rapport
