#include "ui/pages/customers/remembernotes.h"

#include "ui/pages/customers/noteline.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

RememberNotes::RememberNotes(QWidget *parent)
    : QWidget(parent), m_lines(nullptr), m_shown(new QWidget(this)), m_editing(new QWidget(this)), m_text(new PlainText(m_editing))
{
    m_lines = new QVBoxLayout(m_shown);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::s4);

    m_text->setObjectName(u"rememberText"_s);
    m_text->setAccessibleName(tr("What to remember, one note a line"));
    m_text->setPlaceholderText(tr("Usual order, prefers e-mail, no calls before 10 …"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(size::row(TextStyle::Body, 4, 24));
    m_text->installEventFilter(this);
    auto *save = new Button(tr("Keep"), m_editing);
    save->setSmall(true);
    save->setObjectName(u"rememberSave"_s);
    connect(save, &Button::clicked, this, &RememberNotes::keep);
    auto *cancel = new LinkButton(tr("Cancel"), m_editing);
    connect(cancel, &LinkButton::clicked, this, &RememberNotes::finish);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_editing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    column->addWidget(m_text);
    column->addLayout(buttons);
    m_editing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shown);
    layout->addWidget(m_editing);
}

void RememberNotes::setNotes(const QString &notes)
{
    m_notes = notes;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList lines = notes.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            m_lines->addWidget(new NoteLine(u"pin"_s, line, {}, m_shown));
    }
    if (m_lines->count() == 0) {
        auto *add = new LinkButton(tr("Add what to remember"), m_shown);
        add->setObjectName(u"addRemember"_s);
        connect(add, &LinkButton::clicked, this, &RememberNotes::edit);
        m_lines->addWidget(add, 0, Qt::AlignLeft);
    }
}

bool RememberNotes::isEditing() const
{
    return m_editing->isVisibleTo(this);
}

void RememberNotes::edit()
{
    if (isEditing())
        return;
    m_text->setPlainText(m_notes);
    m_shown->hide();
    m_editing->show();
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void RememberNotes::finish()
{
    m_editing->hide();
    m_shown->show();
}

void RememberNotes::keep()
{
    const QString notes = m_text->toPlainText().trimmed();
    if (notes == m_notes.trimmed())
        finish();
    else
        Q_EMIT changed(notes);
}

bool RememberNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            keep();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            finish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rapport
