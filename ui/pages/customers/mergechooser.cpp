#include "ui/pages/customers/mergechooser.h"

#include "ui/support/entrytext.h"
#include "ui/support/likenesstext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

QString shown(MergeField field, const QString &value)
{
    if (field == MergeField::PreferredChannel && !value.isEmpty())
        return kindText(value);
    return QString(value).replace(u'\n', u", "_s);
}

QString pointsOf(const Customer &customer, ContactKind kind)
{
    QStringList points;
    for (const ContactPoint &point : customer.contactPoints) {
        if (point.kind == kind)
            points << point.raw;
    }
    return points.join(u'\n');
}

/// A choice whose words end in "…" where they don't fit; all of them are in its tooltip.
class ElidedChoice : public QRadioButton
{
public:
    ElidedChoice(const QString &words, QWidget *parent) : QRadioButton(parent), m_words(words)
    {
        setToolTip(Qt::convertFromPlainText(words));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        elide();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QRadioButton::resizeEvent(event);
        elide();
    }

    void changeEvent(QEvent *event) override
    {
        QRadioButton::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            elide();
    }

private:
    void elide()
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room = style()->subElementRect(QStyle::SE_RadioButtonContents, &option, this).width();
        setText(fontMetrics().elidedText(m_words, Qt::ElideRight, room).replace(u'&', u"&&"_s));
    }

    QString m_words;
};

} // namespace

MergeChooser::MergeChooser(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"mergeChooser"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::s16);
    m_grid->setVerticalSpacing(space::s8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void MergeChooser::clear()
{
    qDeleteAll(m_choices);
    m_choices.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            // Out of sight at once: what was deleted later would still be painted beside the new rows.
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_row = 0;
}

void MergeChooser::setPeople(const Customer &kept, const Customer &gone)
{
    clear();
    const QVector<MergeField> fields = mergeFields();
    for (const MergeField field : fields)
        addChoice(field, valueOf(kept, field), valueOf(gone, field));
    addFacts(tr("Phones"), pointsOf(kept, ContactKind::Phone), pointsOf(gone, ContactKind::Phone));
    addFacts(tr("E-mails"), pointsOf(kept, ContactKind::Email), pointsOf(gone, ContactKind::Email));
    addFacts(tr("Tags"), kept.tags.join(u", "_s), gone.tags.join(u", "_s));
    addFacts(tr("Remember"), kept.remember, gone.remember);
    addFacts(tr("Warning"), kept.warning, gone.warning);
    m_grid->setRowStretch(m_row, 1);
}

void MergeChooser::addChoice(MergeField field, const QString &ours, const QString &theirs)
{
    const QString label = mergeFieldText(field);
    if (ours.isEmpty() || theirs.isEmpty() || ours == theirs) {
        addFacts(label, shown(field, ours), shown(field, theirs));
        return;
    }
    addLabel(label, 0, true);
    auto *group = new QButtonGroup(this);
    for (int side = 0; side < 2; ++side) {
        const QString value = shown(field, side == 0 ? ours : theirs);
        auto *button = new ElidedChoice(value, this);
        button->setObjectName(u"%1.%2"_s.arg(toText(MergeChoice{{field}})).arg(side));
        button->setAccessibleName(tr("%1: %2", "field: value").arg(label, value));
        button->setChecked(side == 0);
        group->addButton(button, side);
        m_grid->addWidget(button, m_row, 1 + side);
    }
    m_choices.insert(static_cast<int>(field), group);
    ++m_row;
}

void MergeChooser::addFacts(const QString &label, const QString &ours, const QString &theirs)
{
    if (ours.isEmpty() && theirs.isEmpty())
        return;
    addLabel(label, 0, true);
    addLabel(ours.isEmpty() ? tr("–", "nothing known") : ours, 1);
    addLabel(theirs.isEmpty() ? tr("–", "nothing known") : theirs, 2);
    ++m_row;
}

void MergeChooser::addLabel(const QString &text, int column, bool caption)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(!caption);
    setTextStyle(label, caption ? TextStyle::Small : TextStyle::Body, caption ? &Theme::text2 : &Theme::text);
    m_grid->addWidget(label, m_row, column, Qt::AlignTop);
}

MergeChoice MergeChooser::choice() const
{
    MergeChoice choice;
    for (auto field = m_choices.cbegin(); field != m_choices.cend(); ++field) {
        if (field.value()->checkedId() == 1)
            choice.fromGone.append(static_cast<MergeField>(field.key()));
    }
    return choice;
}

} // namespace rapport
