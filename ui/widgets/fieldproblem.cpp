#include "ui/widgets/fieldproblem.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rapport {

namespace {

/// The cross in a disc before the sentence: colour alone says nothing to some.
class ErrorMark : public QWidget
{
public:
    explicit ErrorMark(QWidget *parent) : QWidget(parent) { setFixedSize(size::icon(), lineHeight(TextStyle::Small)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const qreal side = 14;
        paintNoticeMark(&painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), Notice::Error);
    }
};

} // namespace

FieldProblem::FieldProblem(QWidget *field, QWidget *parent) : QWidget(parent), m_field(field), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setTextStyle(m_text, TextStyle::Small, &Theme::error);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s4);
    layout->addWidget(new ErrorMark(this), 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    hide();
}

void FieldProblem::setSentence(const QString &sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QString FieldProblem::sentence() const
{
    return m_text->text();
}

} // namespace rapport
