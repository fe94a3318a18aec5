#include "ui/pages/customers/tagfield.h"

#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTimer>

namespace rapport {

using namespace Qt::StringLiterals;

TagField::TagField(QWidget *parent) : QLineEdit(parent), m_offers(new QStringListModel(this))
{
    setObjectName(u"tagField"_s);
    setAccessibleName(tr("New tag"));
    setPlaceholderText(tr("Tag, Enter"));
    setMaxLength(40);
    auto *completer = new QCompleter(m_offers, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setAccessibleName(tr("Tags of the shop"));
    setCompleter(completer);
    // After the completer has put its choice into the field.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::add, Qt::QueuedConnection);
}

void TagField::setOffers(const QStringList &tags)
{
    if (m_offers->stringList() != tags)
        m_offers->setStringList(tags);
}

QSize TagField::sizeHint() const
{
    return {size::scaled(130), size::smallButton()};
}

void TagField::add()
{
    const QString tag = text().simplified();
    clear();
    completer()->popup()->hide();
    if (!tag.isEmpty())
        Q_EMIT added(tag);
}

void TagField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Comma:
        add();
        return;
    case Qt::Key_Escape:
        // First the list of offers, then the field.
        if (completer()->popup()->isVisible()) {
            completer()->popup()->hide();
            return;
        }
        clear();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TagField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // All of them before a letter is typed: choosing is quicker than writing, and nothing is written twice in two spellings.
    if (text().isEmpty() && event->reason() != Qt::PopupFocusReason) {
        QTimer::singleShot(0, this, [this] {
            if (!hasFocus())
                return;
            completer()->setCompletionPrefix({});
            completer()->complete();
        });
    }
}

void TagField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason && text().isEmpty())
        Q_EMIT left();
}

} // namespace rapport
