#include "ui/widgets/countsuffix.h"

#include <QSpinBox>

namespace rapport {

void setCountSuffix(QSpinBox *field, std::function<QString(int)> words)
{
    field->setSuffix(words(field->value()));
    QObject::connect(field, &QSpinBox::valueChanged, field, [field, words = std::move(words)](int value) { field->setSuffix(words(value)); });
}

} // namespace rapport
