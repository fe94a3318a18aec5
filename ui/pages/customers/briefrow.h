#pragma once

#include "ui/theme/moodmark.h"

#include <QAbstractButton>

namespace rapport {

/// A line of the brief that leads somewhere: mood mark or icon, title, what dates it, and a second, quieter line. Elides; the whole is
/// its accessible name. A click or Enter follows it.
class BriefRow : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString icon; ///< Where there is no mood.
        MoodBand mood = MoodBand::None;
        QString title;
        QString trailing;
        QString note; ///< Empty: one line.
    };

    explicit BriefRow(const Content &content, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Content m_content;
};

} // namespace rapport
