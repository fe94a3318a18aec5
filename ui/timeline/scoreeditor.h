#pragma once

#include "models/services/memory.h"

#include <QWidget>

#include <array>
#include <optional>

class QDoubleSpinBox;
class QTimer;

namespace rapport {

class Chip;
class ElidedLabel;
class FlowLayout;

/// A person's word about a mood, inside an open card: five moods to press and a number beside them; below, which words of
/// the text others shall follow by, and what that changes. Enter keeps it, Escape leaves all as it was.
class ScoreEditor : public QWidget
{
    Q_OBJECT

public:
    /// `score` in thousandths is what stands there now; `corrected` offers to take a person's word back.
    ScoreEditor(int score, bool corrected, QWidget *parent = nullptr);

    /// Height it needs in `width` pixels.
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] int score() const;
    /// The words that others follow by; empty: this text alone.
    [[nodiscard]] QString phrase() const;

    /// What correcting to `score` could teach; an answer to another score than the one chosen now is passed over.
    void setOffer(int score, const CorrectionOffer &offer);

Q_SIGNALS:
    /// Thousandths; empty: take the correction back.
    void chosen(std::optional<int> score, const QString &phrase);
    void cancelled();
    /// Another score was chosen: what could it teach?
    void offerWanted(int score);
    /// It needs another height.
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMoods(FlowLayout *flow);
    void buildEnd(FlowLayout *flow, bool corrected);
    void buildPhrases(QLayout *column);
    void setScore(double score);
    void onScore();
    void showPhrases();
    void choosePhrase(int index);
    void showEffect();
    void keep();
    void moveFace(int step);
    [[nodiscard]] int currentFace() const;

    std::array<Chip *, 5> m_faces{};
    QDoubleSpinBox *m_number;
    QWidget *m_follow;       ///< The words to follow by, and "only this text".
    FlowLayout *m_phrases = nullptr;
    QVector<Chip *> m_chips; ///< One for each phrase offered, then "only this text".
    ElidedLabel *m_effect;
    std::array<ElidedLabel *, 2> m_examples{};
    QTimer *m_wait;          ///< A number that is being typed is asked about once.
    CorrectionOffer m_offer;
    int m_chosen = -1;       ///< Index of the phrase; -1: this text alone.
    QString m_wish;          ///< The phrase a person chose, kept while the score moves.
    bool m_personChose = false;
    std::optional<int> m_offered; ///< The score that m_offer is about.
    bool m_keepAsked = false;     ///< Kept as soon as its offer is here.
};

} // namespace rapport
