#include "models/templates/shippedtemplates.h"

#include "storage/records/interaction.h"
#include "storage/repos/templates.h"

#include <QDir>
#include <QFile>

namespace rapport::templates {

using namespace Qt::StringLiterals;

namespace {

const QStringList &moodWords()
{
    static const QStringList words{u"upset"_s, u"unhappy"_s, u"neutral"_s, u"pleased"_s, u"delighted"_s};
    return words;
}

const QStringList &situationWords()
{
    static const QStringList words{u"waited"_s,        u"asked-again"_s, u"refund"_s,   u"may-leave"_s, u"promise"_s,
                                   u"first-contact"_s, u"overdue"_s,     u"birthday"_s, u"praise"_s};
    return words;
}

const QStringList &channelWords()
{
    static const QStringList words{kindId(InteractionKind::Call), kindId(InteractionKind::Visit),  kindId(InteractionKind::Email),
                                   kindId(InteractionKind::Chat), kindId(InteractionKind::Social), kindId(InteractionKind::Review),
                                   kindId(InteractionKind::Note)};
    return words;
}

/// Bits of words by their position; empty for a word that is not in the list.
std::optional<quint32> maskOf(const QString &value, const QStringList &words)
{
    quint32 mask = 0;
    for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype bit = words.indexOf(word);
        if (bit < 0)
            return std::nullopt;
        mask |= 1U << bit;
    }
    return mask;
}

/// One "name: value" line of a head. False for what it can't be.
bool readHead(ReplyTemplate &text, const QString &line)
{
    const QString field = line.section(u':', 0, 0).trimmed();
    const QString value = line.section(u':', 1).trimmed();
    if (field == u"name") {
        text.name = value;
    } else if (field == u"keywords") {
        text.keywords = value;
    } else if (field == u"category") {
        const auto category = templateCategory(value);
        text.category = category.value_or(TemplateCategory::Reply);
        return category.has_value();
    } else if (field == u"moods" || field == u"channels" || field == u"situations") {
        const QStringList &words = field == u"moods" ? moodWords() : field == u"channels" ? channelWords() : situationWords();
        const std::optional<quint32> mask = maskOf(value, words);
        (field == u"moods" ? text.moods : field == u"channels" ? text.channels : text.situations) = mask.value_or(0);
        return mask.has_value();
    } else {
        return false;
    }
    return !value.isEmpty();
}

} // namespace

Result<QVector<ReplyTemplate>> readTemplates(const QString &text, const QString &language)
{
    QVector<ReplyTemplate> all;
    const auto wrong = [](int line, const QString &why) {
        return Error{Error::Kind::Invalid, u"template"_s, u"line %1: %2"_s.arg(line).arg(why), {}};
    };
    bool head = false;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.trimmed().endsWith(u']')) {
            all.append(ReplyTemplate{});
            all.last().shippedKey = line.trimmed().mid(1).chopped(1);
            all.last().language = language;
            head = true;
        } else if (line.trimmed() == u"---") {
            head = false;
        } else if (all.isEmpty()) {
            if (!line.trimmed().isEmpty())
                return wrong(number, u"stands before the first [key]"_s);
        } else if (!head) {
            all.last().body += line + u'\n';
        } else if (!line.trimmed().isEmpty() && !readHead(all.last(), line)) {
            return wrong(number, line);
        }
    }
    for (ReplyTemplate &one : all) {
        one.body = one.body.trimmed();
        if (one.name.isEmpty() || one.body.isEmpty())
            return wrong(number, u"[%1] lacks a name or a text"_s.arg(one.shippedKey));
    }
    return all;
}

QStringList shippedLanguages()
{
    QStringList languages;
    for (const QString &file : QDir(u":/templates"_s).entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        languages.append(file.section(u'.', 0, 0));
    return languages;
}

QVector<ReplyTemplate> shipped(const QString &language)
{
    const QString code = shippedLanguages().contains(language) ? language : u"en"_s;
    QFile file(u":/templates/%1.txt"_s.arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<QVector<ReplyTemplate>> read = readTemplates(QString::fromUtf8(file.readAll()), code);
    return read ? *read : QVector<ReplyTemplate>();
}

int putShipped(Session &session, const QString &language)
{
    int added = 0;
    for (const ReplyTemplate &text : shipped(language)) {
        if (repos::hasShipped(session, text.language, text.shippedKey))
            continue;
        repos::save(session, text);
        ++added;
    }
    return added;
}

} // namespace rapport::templates
