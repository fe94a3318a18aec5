#pragma once

#include <QVector>
#include <QWidget>

#include <optional>

namespace rapport {

/// Moods over the last conversations as a small line; says in words what it shows.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// Oldest first, each in [-1, 1].
    void setMoods(const QVector<std::optional<double>> &moods);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<std::optional<double>> m_moods;
};

} // namespace rapport
