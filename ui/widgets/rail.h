#pragma once

#include <QWidget>

class QVBoxLayout;

namespace rapport {

/// The navigation rail: an icon over a word for every page, with a count of what waits there; some entries stand at the
/// foot. Up and Down move between entries, Enter or Space opens.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// `help` becomes the tooltip (the page's shortcut).
    void addEntry(const QString &id, const QString &text, const QString &iconName, const QString &help = {}, bool atFoot = false);

    /// Shows where one is, nowhere for an empty id; unknown ids change nothing. Does not emit.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    /// Due now and today; 0 hides the badge.
    void setCount(const QString &id, int count);
    [[nodiscard]] QStringList ids() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A person chose an entry.
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Entry;
    [[nodiscard]] Entry *entry(const QString &id) const;

    QString m_current;
    QVBoxLayout *m_layout;
    QList<Entry *> m_entries;
    int m_top = 0;
};

} // namespace rapport
