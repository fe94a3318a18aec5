#pragma once

#include <QAbstractButton>

namespace rapport {

/// A tag as it stands in the header; a click offers what can be done with it. Tags are people's words: plain text.
class TagButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TagButton(const QString &tag, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const QString &tag() const { return m_tag; }

Q_SIGNALS:
    /// Delete was pressed on it.
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_tag;
};

} // namespace rapport
