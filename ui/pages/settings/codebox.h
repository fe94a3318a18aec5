#pragma once

#include <QComboBox>
#include <QVector>

namespace rapport {

/// One thing to choose: the code that is kept, and what people read.
struct CodeChoice
{
    QString code;
    QString text;
};

/// A list of codes (currencies, countries, zones) in which one types any part of a name to find it. What is typed and
/// is none of them stays as it is: the service says what is wrong with it.
class CodeBox : public QComboBox
{
    Q_OBJECT

public:
    CodeBox(const QVector<CodeChoice> &choices, QWidget *parent);

    /// The code chosen; what was typed, trimmed, where it is none of the choices.
    [[nodiscard]] QString code() const;
    /// Shows a code, also one that is no choice.
    void setCode(const QString &code);

Q_SIGNALS:
    /// Something was typed or chosen.
    void edited();

protected:
    /// A page is scrolled over it: only a box that has the focus takes the wheel.
    void wheelEvent(QWheelEvent *event) override;
};

[[nodiscard]] QVector<CodeChoice> currencyChoices();
[[nodiscard]] QVector<CodeChoice> countryChoices();
[[nodiscard]] QVector<CodeChoice> languageChoices();
/// The first one has no code: the computer's own zone.
[[nodiscard]] QVector<CodeChoice> timeZoneChoices();

} // namespace rapport
