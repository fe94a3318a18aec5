#pragma once

#include <QWidget>

namespace rapport {

class FlowLayout;

/// A row of words of which one is chosen (kinds of entry, sheets). Left and Right move, the choice follows; a number key
/// with Alt can be set per segment. Segments are found by their id.
class SegmentButtons : public QWidget
{
    Q_OBJECT
public:
    /// Pills: chosen one on select fill (composer). Tabs: underlined (sheets of a page).
    enum class Look { Pills, Tabs };
    Q_ENUM(Look)

    explicit SegmentButtons(Look look = Look::Pills, QWidget *parent = nullptr);

    void addSegment(const QString &id, const QString &text, const QString &iconName = {}, const QKeySequence &keys = {});
    /// A hairline between two groups of segments.
    void addSeparator();

    [[nodiscard]] QString current() const;
    /// Unknown ids change nothing.
    void setCurrent(const QString &id);
    [[nodiscard]] QStringList ids() const;

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Segment;
    void move(int step);

    Look m_look;
    FlowLayout *m_layout;
    QList<Segment *> m_segments;
};

} // namespace rapport
