#include "ui/timeline/scoreeditor.h"

#include "ui/support/memorytext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/moodmark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// One number for each word: the middle of what it covers.
constexpr std::array faces{-0.75, -0.30, 0.0, 0.30, 0.75};
constexpr int waitMs = 150;
constexpr int longestWaitMs = 700; ///< For the offer of a score that was typed and kept at once.

QLabel *smallLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, TextStyle::Small, &Theme::text2);
    return label;
}

} // namespace

ScoreEditor::ScoreEditor(int score, bool corrected, QWidget *parent)
    : QWidget(parent), m_number(new QDoubleSpinBox(this)), m_follow(new QWidget(this)), m_effect(new ElidedLabel(TextStyle::Small, &Theme::text, this)), m_wait(new QTimer(this))
{
    setObjectName(u"scoreEditor"_s);
    setAccessibleName(tr("Correct the mood"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s4);
    auto *moods = new QWidget(this);
    auto *flow = new FlowLayout(moods, space::s8);
    flow->setContentsMargins(0, 0, 0, 0);
    buildMoods(flow);
    buildEnd(flow, corrected);
    column->addWidget(moods);
    buildPhrases(column);

    m_wait->setSingleShot(true);
    m_wait->setInterval(waitMs);
    connect(m_wait, &QTimer::timeout, this, [this] { Q_EMIT offerWanted(this->score()); });
    setScore(score / 1000.0);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &ScoreEditor::onScore);
    onScore();
    showPhrases();
}

void ScoreEditor::buildMoods(FlowLayout *flow)
{
    QLabel *question = smallLabel(tr("It reads"), this);
    question->setMinimumHeight(size::chip());
    flow->addWidget(question);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        auto *chip = new Chip(moodWord(moodBand(faces[i])), this);
        chip->setObjectName(u"face%1"_s.arg(i + 1));
        chip->setMood(moodBand(faces[i]));
        chip->setAccessibleName(moodText(faces[i]));
        chip->installEventFilter(this);
        connect(chip, &Chip::clicked, this, [this, face = faces[i]] {
            setScore(face);
            onScore();
        });
        flow->addWidget(chip);
        m_faces[i] = chip;
    }
    m_number->setObjectName(u"score"_s);
    m_number->setAccessibleName(tr("Score from −1 to +1"));
    m_number->setRange(-1.0, 1.0);
    m_number->setSingleStep(0.05);
    m_number->setDecimals(2);
    m_number->setFixedHeight(size::chip());
    flow->addWidget(m_number);
}

void ScoreEditor::buildEnd(FlowLayout *flow, bool corrected)
{
    auto *button = new Button(tr("Keep this"), this);
    button->setObjectName(u"keepScore"_s);
    button->setSmall(true);
    connect(button, &Button::clicked, this, &ScoreEditor::keep);
    flow->addWidget(button);
    if (corrected) {
        auto *back = new LinkButton(tr("Take the correction back"), this);
        back->setObjectName(u"takeBack"_s);
        back->setMinimumHeight(size::chip());
        connect(back, &LinkButton::clicked, this, [this] { Q_EMIT chosen(std::nullopt, {}); });
        flow->addWidget(back);
    }
    auto *cancel = new LinkButton(tr("Cancel"), this);
    cancel->setMinimumHeight(size::chip());
    connect(cancel, &LinkButton::clicked, this, &ScoreEditor::cancelled);
    flow->addWidget(cancel);
}

void ScoreEditor::buildPhrases(QLayout *column)
{
    m_follow->setObjectName(u"follow"_s);
    m_follow->setAccessibleName(tr("Which other texts follow"));
    m_phrases = new FlowLayout(m_follow, space::s8);
    m_phrases->setContentsMargins(0, 0, 0, 0);
    QLabel *question = smallLabel(tr("Texts follow that say"), m_follow);
    question->setMinimumHeight(size::chip());
    m_phrases->addWidget(question);
    column->addWidget(m_follow);
    m_effect->setObjectName(u"effect"_s);
    column->addWidget(m_effect);
    for (ElidedLabel *&example : m_examples) {
        example = new ElidedLabel(TextStyle::Small, &Theme::text2, this);
        example->setObjectName(u"example"_s);
        example->hide();
        column->addWidget(example);
    }
}

int ScoreEditor::heightFor(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(qMax(width, 120)) : layout()->sizeHint().height();
}

int ScoreEditor::score() const
{
    return static_cast<int>(std::lround(m_number->value() * 1000.0));
}

QString ScoreEditor::phrase() const
{
    return m_chosen >= 0 ? m_offer.phrases.at(m_chosen).phrase : QString();
}

void ScoreEditor::setScore(double score)
{
    m_number->setValue(score);
}

int ScoreEditor::currentFace() const
{
    const MoodBand band = moodBand(m_number->value());
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (moodBand(faces[i]) == band)
            return static_cast<int>(i);
    }
    return 2;
}

void ScoreEditor::onScore()
{
    const int face = currentFace();
    for (std::size_t i = 0; i < faces.size(); ++i)
        m_faces[i]->setChecked(static_cast<int>(i) == face);
    m_wait->start();
}

void ScoreEditor::moveFace(int step)
{
    const int face = std::clamp(currentFace() + step, 0, static_cast<int>(faces.size()) - 1);
    setScore(faces[static_cast<std::size_t>(face)]);
    m_faces[static_cast<std::size_t>(face)]->setFocus(Qt::TabFocusReason);
}

void ScoreEditor::setOffer(int score, const CorrectionOffer &offer)
{
    if (score != this->score())
        return;
    m_offered = score;
    m_offer = offer;
    m_chosen = offer.preferred;
    for (int i = 0; m_personChose && i < offer.phrases.size(); ++i) {
        if (offer.phrases.at(i).key == m_wish)
            m_chosen = i;
    }
    if (m_personChose && m_wish.isEmpty())
        m_chosen = -1;
    showPhrases();
    if (m_keepAsked)
        Q_EMIT chosen(this->score(), phrase());
}

void ScoreEditor::showPhrases()
{
    const bool focused = !m_chips.isEmpty() && std::any_of(m_chips.cbegin(), m_chips.cend(), [](const Chip *chip) { return chip->hasFocus(); });
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (int i = 0; i <= m_offer.phrases.size(); ++i) {
        const bool last = i == m_offer.phrases.size();
        const QString text = last ? tr("only this text") : tr("“%1” · %n", "words, in how many other texts", static_cast<int>(m_offer.phrases.at(i).others)).arg(m_offer.phrases.at(i).phrase);
        auto *chip = new Chip(text, m_follow);
        chip->setObjectName(last ? u"onlyThis"_s : u"phrase%1"_s.arg(i + 1));
        chip->setTickWhenOn(true);
        connect(chip, &Chip::clicked, this, [this, index = last ? -1 : i] {
            m_personChose = true;
            m_wish = index >= 0 ? m_offer.phrases.at(index).key : QString();
            choosePhrase(index);
        });
        m_phrases->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    // In the order they are seen; whoever was among them stays there.
    QWidget *before = findChild<QWidget *>(u"keepScore"_s);
    for (Chip *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    choosePhrase(m_chosen);
    if (focused)
        m_chips.at(m_chosen >= 0 ? m_chosen : m_chips.size() - 1)->setFocus();
}

void ScoreEditor::choosePhrase(int index)
{
    m_chosen = index;
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(i == (index >= 0 ? index : m_chips.size() - 1));
    showEffect();
}

void ScoreEditor::showEffect()
{
    const PhraseOffer *offer = m_chosen >= 0 ? &m_offer.phrases.at(m_chosen) : nullptr;
    m_effect->setText(offer ? followersText(offer->phrase, offer->effect, offer->others) : tr("No other text changes."));
    for (std::size_t i = 0; i < m_examples.size(); ++i) {
        const bool shown = offer && static_cast<qsizetype>(i) < offer->effect.examples.size();
        m_examples[i]->setText(shown ? exampleText(offer->effect.examples.at(static_cast<qsizetype>(i))) : QString());
        m_examples[i]->setVisible(shown);
    }
    m_follow->setAccessibleDescription(m_effect->text());
    Q_EMIT heightChanged();
}

void ScoreEditor::keep()
{
    // Somebody who types a number and Enter means what is offered for that number, not for the one before.
    if (m_offered && *m_offered != score() && !m_keepAsked) {
        m_keepAsked = true;
        m_wait->stop();
        Q_EMIT offerWanted(score());
        QTimer::singleShot(longestWaitMs, this, [this] { Q_EMIT chosen(score(), *m_offered == score() ? phrase() : QString()); });
        return;
    }
    Q_EMIT chosen(score(), phrase());
}

bool ScoreEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            moveFace(key->key() == Qt::Key_Left ? -1 : 1);
            return true;
        }
        // Who begins to type a number means the number.
        const QString typed = key->text();
        if (!typed.isEmpty() && (typed.at(0).isDigit() || typed.at(0) == u'-' || typed.at(0) == u'.' || typed.at(0) == u',')) {
            m_number->setFocus();
            m_number->selectAll();
            QApplication::sendEvent(m_number, event);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            keep();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScoreEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keep();
        return;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return;
    default:
        // Arrow keys stay here: they would move the timeline behind.
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            return;
        QWidget::keyPressEvent(event);
    }
}

void ScoreEditor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_faces[static_cast<std::size_t>(currentFace())]->setFocus(event->reason());
}

void ScoreEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        Q_EMIT heightChanged();
}

} // namespace rapport
