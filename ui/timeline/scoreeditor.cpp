#include "ui/timeline/scoreeditor.h"

#include "ui/theme/metrics.h"
#include "ui/theme/moodmark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/moodlabel.h"

#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLabel>

#include <array>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
/// One number for each word: the middle of what it covers.
constexpr std::array faces{-0.75, -0.30, 0.0, 0.30, 0.75};
}

ScoreEditor::ScoreEditor(int score, bool corrected, QWidget *parent)
    : QWidget(parent), m_number(new QDoubleSpinBox(this)), m_mood(new MoodLabel(TextStyle::Caption, this))
{
    setObjectName(u"scoreEditor"_s);
    setAccessibleName(tr("Correct the score"));
    setFocusPolicy(Qt::StrongFocus);
    auto *flow = new FlowLayout(this, space::s8);
    flow->setContentsMargins(0, 0, 0, 0);

    auto *question = new QLabel(tr("It reads"), this);
    setTextStyle(question, TextStyle::Small, &Theme::text2);
    question->setMinimumHeight(size::chip());
    flow->addWidget(question);
    for (const double face : faces) {
        auto *chip = new Chip(moodWord(moodBand(face)), this);
        chip->setCheckable(false);
        chip->setAccessibleName(moodText(face));
        connect(chip, &Chip::clicked, this, [this, face] { setScore(face); });
        flow->addWidget(chip);
    }
    m_number->setObjectName(u"score"_s);
    m_number->setAccessibleName(tr("Score from −1 to +1"));
    m_number->setRange(-1.0, 1.0);
    m_number->setSingleStep(0.05);
    m_number->setDecimals(2);
    m_number->setFixedHeight(size::chip());
    flow->addWidget(m_number);
    m_mood->setMinimumHeight(size::chip());
    flow->addWidget(m_mood);

    auto *keep = new Button(tr("Keep this"), this);
    keep->setObjectName(u"keepScore"_s);
    keep->setSmall(true);
    connect(keep, &Button::clicked, this, [this] { Q_EMIT chosen(this->score()); });
    flow->addWidget(keep);
    if (corrected) {
        auto *back = new LinkButton(tr("Take the correction back"), this);
        back->setMinimumHeight(size::chip());
        connect(back, &LinkButton::clicked, this, [this] { Q_EMIT chosen(std::nullopt); });
        flow->addWidget(back);
    }
    auto *cancel = new LinkButton(tr("Cancel"), this);
    cancel->setMinimumHeight(size::chip());
    connect(cancel, &LinkButton::clicked, this, &ScoreEditor::cancelled);
    flow->addWidget(cancel);

    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) { m_mood->setMood(value); });
    setScore(score / 1000.0);
    m_mood->setMood(score / 1000.0);
}

int ScoreEditor::heightFor(int width) const
{
    return layout()->heightForWidth(qMax(width, 120));
}

int ScoreEditor::score() const
{
    return static_cast<int>(std::lround(m_number->value() * 1000.0));
}

void ScoreEditor::setScore(double score)
{
    m_number->setValue(score);
}

void ScoreEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen(score());
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
    m_number->setFocus();
    m_number->selectAll();
}

} // namespace rapport
