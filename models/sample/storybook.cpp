#include "models/sample/storybook.h"

#include <QFile>

namespace rapport::sample {

namespace {

[[noreturn]] void refuse(const QString &resource, int line, const QString &why)
{
    qFatal("%s:%d: %s", qPrintable(resource), line, qPrintable(why));
}

std::vector<std::pair<int, QString>> linesOf(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        refuse(resource, 0, QStringLiteral("is not compiled in"));
    std::vector<std::pair<int, QString>> lines;
    int number = 0;
    for (const QString &raw : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.emplace_back(number, line);
    }
    return lines;
}

/// "key=value"; false where the word is something else or the key is unknown.
bool readOption(const QString &word, Step &step)
{
    const QString key = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    if (key == u"p")
        step.chance = value.toDouble();
    else if (key == u"say")
        step.says = value.toDouble();
    else if (key == u"topic")
        step.topic = value;
    else if (key == u"by")
        step.staff = value;
    else if (key == u"min")
        step.minutes = value.toInt();
    else if (key == u"wait")
        step.wait = value.toInt();
    else if (key == u"title")
        step.title = value;
    else if (word == u"case=open")
        step.opensCase = true;
    else if (word == u"case=close")
        step.closesCase = true;
    else if (word == u"case=once")
        step.opensCase = step.closesCase = true;
    else if (word == u"promised")
        step.promised = true;
    else
        return false;
    return true;
}

/// The words after the day: kind, its own arguments, options.
bool readWords(QStringList words, Step &step)
{
    const QString kind = words.isEmpty() ? QString() : words.takeFirst();
    if (const auto talk = interactionKind(kind); talk && kind != u"review") {
        step.kind = *talk;
        if (!words.isEmpty() && direction(words.first()))
            step.direction = *direction(words.takeFirst());
    } else if (const auto answer = feedbackKind(kind); answer && !words.isEmpty()) {
        step.what = Step::What::Answer;
        step.answer = *answer;
        const QString range = words.takeFirst();
        step.low = range.section(u'-', 0, 0).toInt();
        step.high = range.section(u'-', 1).toInt();
    } else if (kind == u"buy" && !words.isEmpty()) {
        step.what = Step::What::Buy;
        step.section = words.takeFirst();
    } else if (kind == u"task" && !words.isEmpty()) {
        step.what = Step::What::Plan;
        step.due = words.takeFirst().toInt();
    } else if (kind == u"refund") {
        step.what = Step::What::Refund;
    } else if (kind == u"leave") {
        step.what = Step::What::Leave;
    } else {
        return false;
    }
    for (const QString &word : words) {
        if (!readOption(word, step))
            return false;
    }
    return true;
}

Step readStep(const QString &resource, int number, const QString &line)
{
    Step step;
    // The text begins at the first colon followed by a blank: times of day have none after theirs.
    const qsizetype colon = line.indexOf(u": ");
    step.text = colon < 0 ? QString() : line.sliced(colon + 2).trimmed();
    QStringList words = line.left(colon).split(u' ', Qt::SkipEmptyParts);
    bool day = false;
    step.day = words.takeFirst().toInt(&day);
    if (!words.isEmpty() && words.first().size() == 5 && words.first().at(2) == u':') {
        const QString time = words.takeFirst();
        step.minute = time.left(2).toInt() * 60 + time.right(2).toInt();
    }
    if (!day || !readWords(words, step))
        refuse(resource, number, line);
    return step;
}

Story readHead(const QString &resource, int number, const QString &line)
{
    Story story;
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    story.name = words.value(1);
    for (const QString &word : words.mid(2)) {
        const QString value = word.section(u'=', 1);
        if (word.startsWith(u"early="))
            story.early = value.toDouble();
        else if (word.startsWith(u"late="))
            story.late = value.toDouble();
        else if (word.startsWith(u"for="))
            story.types = value.split(u',');
        else
            refuse(resource, number, line);
    }
    return story;
}

QStringList trimmed(const QString &text, QChar separator)
{
    QStringList parts = text.split(separator);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

} // namespace

std::vector<Story> readStories(const QString &resource)
{
    std::vector<Story> stories;
    for (const auto &[number, line] : linesOf(resource)) {
        if (line.startsWith(u"story "))
            stories.push_back(readHead(resource, number, line));
        else if (stories.empty())
            refuse(resource, number, line);
        else
            stories.back().steps.push_back(readStep(resource, number, line));
    }
    return stories;
}

std::vector<CastMember> readCast(const QString &resource)
{
    std::vector<CastMember> cast;
    for (const auto &[number, line] : linesOf(resource)) {
        if (!line.startsWith(u"person ")) {
            if (cast.empty())
                refuse(resource, number, line);
            cast.back().steps.push_back(readStep(resource, number, line));
            continue;
        }
        const QStringList cells = trimmed(line.sliced(7), u'|');
        if (cells.size() != 7)
            refuse(resource, number, line);
        CastMember member;
        member.customer.name = cells.at(0);
        member.customer.company = cells.at(1);
        member.phone = cells.at(2);
        member.email = cells.at(3);
        member.customer.tags = cells.at(4).isEmpty() ? QStringList() : trimmed(cells.at(4), u',');
        member.customer.remember = trimmed(cells.at(5), u';').join(u'\n');
        member.customer.warning = cells.at(6);
        cast.push_back(member);
    }
    return cast;
}

} // namespace rapport::sample
