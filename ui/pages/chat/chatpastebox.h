#pragma once

#include <QPlainTextEdit>

namespace rapport {

/// A box to paste or type a chat into. What is pasted is handed on instead of being laid out here: it may be megabytes.
class ChatPasteBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void pasted(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace rapport
