#include "app/cli/exitcode.h"
#include "app/cli/verb.h"

#include <QGuiApplication>

#include <algorithm>
#include <exception>
#include <memory>

using namespace rapport;
using namespace rapport::cli;

namespace {

constexpr int badUseCode = 2;

QString overview(const std::vector<std::unique_ptr<Verb>> &all)
{
    QString text = QStringLiteral("Usage: rapport-cli VERB [options]\n\n");
    for (const auto &verb : all)
        text += u"  " + verb->name().leftJustified(12) + verb->summary() + u'\n';
    return text + QStringLiteral("\nrapport-cli VERB --help lists a verb's options. --file SHOP.rapport names the shop's file\n"
                                 "(default: the one the window uses), --sample the sample shop.");
}

int fail(Console &console, const Error &error)
{
    console.say(QStringLiteral("rapport-cli: ") + sentence(error));
    return exitCode(error.kind);
}

/// The parser's own list of options under a first line that names the verb.
QString help(const Verb &verb, const QCommandLineParser &parser)
{
    const QString text = parser.helpText();
    const QString arguments = verb.arguments().isEmpty() ? QString() : QString(u' ' + verb.arguments());
    return QStringLiteral("Usage: rapport-cli %1 [options]%2\n%3.\n\n").arg(verb.name(), arguments, verb.summary())
        + text.mid(text.indexOf(u"Options:")) + u'\n';
}

int runVerb(Verb &verb, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Lists these options.")});
    parser.addOption({QStringLiteral("file"), QStringLiteral("The shop's file (default: the one the window uses)."), QStringLiteral("SHOP.rapport")});
    parser.addOption({QStringLiteral("sample"), QStringLiteral("The sample shop's file.")});
    verb.declare(parser);
    if (!parser.parse(arguments))
        return fail(console, badUse(parser.errorText() + QStringLiteral(" See: rapport-cli %1 --help").arg(verb.name())));
    if (parser.isSet(QStringLiteral("help"))) {
        console.write(help(verb, parser).toUtf8());
        return 0;
    }
    if (verb.arguments().isEmpty() && !parser.positionalArguments().isEmpty()) {
        return fail(console, badUse(QStringLiteral("%1 takes no \"%2\", only options. See: rapport-cli %1 --help")
                                        .arg(verb.name(), plain(parser.positionalArguments().constFirst()))));
    }
    const Result<void> done = verb.run(parser, console);
    if (!done)
        return fail(console, done.error());
    console.flush();
    if (console.hasLost())
        return fail(console, Error{Error::Kind::Unavailable, {}, QStringLiteral("The output could not be written in full."), {}});
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const auto all = verbs();
    const QString asked = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool paints = std::any_of(all.begin(), all.end(), [&asked](const auto &one) { return one->name() == asked && one->paints(); });
    // Fonts need the larger kind of application, but no screen: it must run from a nightly job.
    if (paints && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(paints ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("rapport-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORT_VERSION));

    Console console;
    QStringList arguments = QCoreApplication::arguments();
    const QString wanted = arguments.value(1);
    if (wanted == u"--help" || wanted == u"-h" || wanted == u"help") {
        console.print(overview(all));
        return 0;
    }
    if (wanted == u"--version" || wanted == u"-v") {
        console.print(QStringLiteral("rapport-cli " RAPPORT_VERSION));
        return 0;
    }
    for (const auto &verb : all) {
        if (verb->name() != wanted)
            continue;
        arguments.removeAt(1);
        try {
            return runVerb(*verb, arguments, console);
        } catch (const std::exception &problem) {
            return fail(console, Error{Error::Kind::Internal, {}, QString::fromLocal8Bit(problem.what()), {}});
        }
    }
    console.say(wanted.isEmpty() ? overview(all) : QStringLiteral("rapport-cli: there is no verb \"%1\". See: rapport-cli --help").arg(plain(wanted)));
    return badUseCode;
}
