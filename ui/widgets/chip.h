#pragma once

#include "ui/theme/moodmark.h"

#include <QAbstractButton>

#include <optional>

namespace rapport {

/// A rounded switch or offer.
/// - Filter: a switch that is on (select fill, accent edge) or off; with an arrow it opens a list instead.
/// - Offered: dashed; one click or Enter accepts (`clicked`), Delete refuses (`refused`).
/// Drawn by itself; text is plain text.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Filter, Offered };
    Q_ENUM(Kind)

    explicit Chip(const QString &text, QWidget *parent = nullptr);
    Chip(const QString &text, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Filter chips are checkable, offered ones are not.
    void setKind(Kind kind);

    void setIconName(const QString &name);
    /// A mood's mark before the text.
    void setMood(MoodBand band);
    /// An arrow at the right: a click opens a list.
    void setArrow(bool arrow);
    /// A tick before the text while on, for choices that are kept ("✓ Operations").
    void setTickWhenOn(bool tick);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Delete or Backspace on an offered chip.
    void refused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] QString leadingIcon() const;

    Kind m_kind = Kind::Filter;
    QString m_iconName;
    std::optional<MoodBand> m_mood;
    bool m_arrow = false;
    bool m_tick = false;
};

} // namespace rapport
