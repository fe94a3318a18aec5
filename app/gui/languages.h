#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace rapport {

/// Lets the program speak the locale's language: texts of Qt's own dialogs, and ours; English where there is none.
void speak(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace rapport
