#pragma once

#include <QString>

#include <functional>

class QSpinBox;

namespace rapport {

/// The words behind a field's number, in that number's plural: "1 day", "30 days". `words` gives them with the space before them.
void setCountSuffix(QSpinBox *field, std::function<QString(int)> words);

} // namespace rapport
