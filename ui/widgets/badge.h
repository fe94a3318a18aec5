#pragma once

#include "ui/theme/badges.h"

#include <QWidget>

namespace rapport {

/// A small word in its frame, as a widget: a verdict ("▲ +8, real") or a customer's tag. Takes no input.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);

    /// "▲ +8, real" and its kin; nothing for Verdict::None.
    void setVerdict(Verdict verdict, const QString &change);
    /// Words of the caller's in the verdict's colours: "▼ falling, real".
    void setWords(Verdict verdict, const QString &words);
    /// A tag: rounder, always neutral.
    void setTag(const QString &tag);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void set(const QString &text);

    QString m_text;
    Verdict m_verdict = Verdict::None;
    bool m_tag = false;
};

} // namespace rapport
