#include "app/cli/progressbar.h"

#include <algorithm>
#include <cstdio>

namespace rapport::cli {

namespace {

constexpr int barWidth = 30;
constexpr int everyMs = 100;

void draw(const QString &line)
{
    const QByteArray bytes = QByteArray("\r\x1b[K") + line.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressBar::ProgressBar(Console &console, QString what) : m_console(console), m_what(std::move(what)) {}

ProgressBar::~ProgressBar()
{
    if (m_drawn)
        draw({});
}

void ProgressBar::show(qint64 done, qint64 total, const QString &beside)
{
    if (!m_console.watched() || (m_drawn && m_sinceDrawn.elapsed() < everyMs))
        return;
    m_console.flush();
    QString bar;
    if (total > 0) {
        const double share = std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
        const int filled = static_cast<int>(share * barWidth);
        bar = QStringLiteral(" [%1%2] %3 %").arg(QString(filled, u'='), QString(barWidth - filled, u' ')).arg(static_cast<int>(share * 100), 3);
    }
    draw(m_what + bar + u"  " + beside);
    m_drawn = true;
    m_sinceDrawn.restart();
}

} // namespace rapport::cli
