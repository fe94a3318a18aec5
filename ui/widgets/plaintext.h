#pragma once

#include <QPlainTextEdit>

namespace rapport {

/// A field for several lines of plain text: QPlainTextEdit, without its fall over a clipboard that nobody owns (Qt 6.4 takes the
/// first of a list of formats that is empty then). Every field for several lines is one.
class PlainText : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace rapport
