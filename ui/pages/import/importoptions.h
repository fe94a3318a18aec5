#pragma once

#include "models/exchange/importplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace rapport {

/// What was found out about a file, changeable: what it is about, delimiter, letters, dates, header.
class ImportOptions : public QWidget
{
    Q_OBJECT
public:
    explicit ImportOptions(QWidget *parent = nullptr);

    void setPlan(const exchange::ImportPlan &plan);
    /// "Import as" and its choices: part of these options, placed beside the file's name by the dialog.
    [[nodiscard]] QWidget *kindChoice() const;

Q_SIGNALS:
    void kindChosen(rapport::exchange::ImportKind kind);
    void delimiterChosen(QChar delimiter);
    void encodingChosen(const QString &encoding);
    void dateFormatChosen(const QString &format);
    void headerChosen(bool hasHeader);

private:
    [[nodiscard]] QComboBox *addCombo(const QString &caption, const QString &name, bool inRow = true);
    void fillDates(const exchange::ImportPlan &plan);

    QComboBox *m_kind;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QComboBox *m_dates;
    QCheckBox *m_header;
};

} // namespace rapport
