#include "app/gui/desk.h"
#include "app/gui/desktopappearance.h"
#include "app/gui/languages.h"
#include "app/gui/singlewindow.h"

#include "models/sample/sampleplace.h"
#include "models/workspace.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTextStream>

using namespace rapport;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"rapport"_s);
    QApplication::setApplicationName(u"rapport"_s);
    QApplication::setApplicationDisplayName(u"Rapport"_s);
    QApplication::setApplicationVersion(QStringLiteral(RAPPORT_VERSION));
    QApplication::setDesktopFileName(u"org.rapport_crm.Rapport"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/rapport.svg"_s));
    speak(application);
    ThemeManager::instance()->install();
    const DesktopAppearance appearance;
    QObject::connect(&appearance, &DesktopAppearance::told, ThemeManager::instance(), &ThemeManager::followDesktop);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Customers, conversations and their mood, for small shops."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"sample"_s, QApplication::translate("main", "Open the sample shop, making it first where it is missing.")});
    parser.addPositionalArgument(u"FILE"_s, QApplication::translate("main", "A shop's file (default: your own shop), or tel:NUMBER to see who is calling."), u"[FILE]"_s);
    parser.process(application);
    const QString argument = parser.positionalArguments().value(0);
    const std::optional<Request> request = requestOf(argument);
    if (!request) {
        QTextStream(stderr) << QApplication::translate("main", "There is no phone number in \"%1\".").arg(argument) << Qt::endl;
        return 2;
    }
    const bool sampleShop = parser.isSet(u"sample"_s);
    // While the counter has the screen a second start opens nothing beside it, whatever it was asked for.
    const bool atCounter = !Desk::interruptedCounter().isEmpty();
    if ((!sampleShop || atCounter) && SingleWindow::handOver(*request))
        return 0;

    // Before the shop is opened, which takes a moment: of two quick starts one is the window, and the other hands over to it.
    SingleWindow window;
    if (!window.listen() && (!sampleShop || atCounter) && SingleWindow::handOver(*request))
        return 0;

    Desk desk;
    QObject::connect(&window, &SingleWindow::requested, &desk, &Desk::answer);
    // Gone on with, the counter is all there is until somebody leaves it.
    if (!atCounter || !desk.resumeCounter()) {
        desk.show();
        if (sampleShop)
            desk.openSample(sample::defaultPath());
        else if (request->kind == Request::Kind::Open)
            desk.open(argument);
        else
            desk.openDefault(Workspace::defaultPath());
        if (request->kind == Request::Kind::Call)
            desk.answer(*request);
    }
    return QApplication::exec();
}
