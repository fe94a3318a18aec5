#pragma once

#include <QLineEdit>

namespace rapport {

/// A field to search with: magnifier at the left, the key that leads here at the right while it is empty and unfocused,
/// a cross to clear it otherwise. Up, Down, Enter and Escape are handed out for the list below it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// "Ctrl K"; empty for none.
    void setKeyHint(const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Up (-1), Down (+1), Page Up (-10) and Page Down (+10): move in the results; focus stays here.
    void moved(int rows);
    /// Enter: open what is current.
    void chosen();
    /// Escape in an empty field, or twice: give the focus back. The first Escape clears.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMargins();

    QString m_keyHint;
    QAction *m_clear = nullptr;
};

} // namespace rapport
