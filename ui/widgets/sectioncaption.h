#pragma once

#include <QWidget>

namespace rapport {

/// The caption of a section: a word in 9 pt 600, an explanation after it, and optionally a hairline to the right edge.
class SectionCaption : public QWidget
{
    Q_OBJECT
public:
    explicit SectionCaption(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setExplanation(const QString &text);
    void setRule(bool rule);
    /// Something at the right edge (a button, a link); the caption owns it.
    void setTrailing(QWidget *widget);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeTrailing();

    QString m_text;
    QString m_explanation;
    QWidget *m_trailing = nullptr;
    bool m_rule = false;
};

} // namespace rapport
