#pragma once

#include "ui/widgets/chip.h"

#include <QString>
#include <QVector>

#include <utility>

namespace rapport {

/// A chip that narrows by one of a list: "All channels", or the one chosen.
class ChoiceChip : public Chip
{
    Q_OBJECT
public:
    /// `all` is shown where nothing is chosen, `spoken` ("Channel: %1") is its accessible name.
    ChoiceChip(const QString &all, const QString &spoken, QWidget *parent);

    /// Values and what they are called, in order. A choice that is gone falls back to all, and changed() follows.
    void setChoices(const QVector<std::pair<QString, QString>> &choices);
    /// Empty: all.
    [[nodiscard]] const QString &value() const { return m_value; }
    /// Back to all, without a signal.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void openList();
    void choose(const QString &value);
    void showChoice();

    QString m_all;
    QString m_spoken;
    QString m_value;
    QVector<std::pair<QString, QString>> m_choices;
};

} // namespace rapport
