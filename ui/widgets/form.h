#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace rapport {

/// A form layout in our spacing: labels left, fields growing.
[[nodiscard]] QFormLayout *makeForm();

/// A row of a form: the label stands on the field's line (QFormLayout alone sets it two pixels too high), leads to the field
/// with its mnemonic and becomes the field's accessible name. Returns the label.
QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field);

/// A sentence below the field above, small, and as wide as the field.
void addFormNote(QFormLayout *form, QLabel *note);

} // namespace rapport
