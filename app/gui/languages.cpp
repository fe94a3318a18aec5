#include "app/gui/languages.h"

#include <QLibraryInfo>
#include <QTranslator>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// Texts that lupdate finds outside of any class (tables of words, marked with QT_TR_NOOP) stand under the name of the
/// namespace, while whoever shows them asks under the name of a class.
class Translator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString found = QTranslator::translate(context, source, disambiguation, n);
        if (!found.isNull())
            return found;
        const QByteArray asked(context);
        const QByteArray inside = "rapport::" + asked;
        const QByteArray outside = asked.startsWith("rapport::") ? asked.mid(9) : asked;
        for (const char *other : {"rapport", inside.constData(), outside.constData()}) {
            const QString elsewhere = QTranslator::translate(other, source, disambiguation, n);
            if (!elsewhere.isNull())
                return elsewhere;
        }
        return {};
    }
};

} // namespace

void speak(QCoreApplication &application, const QLocale &locale)
{
    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto *ours = new Translator(&application);
    // English has a file for its plurals; without one "1 follow-up(s)" would be read by whoever speaks a language that has none.
    if (ours->load(locale, u"rapport"_s, u"_"_s, u":/i18n"_s) || ours->load(QLocale(QLocale::English), u"rapport"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(ours);
}

} // namespace rapport
