#pragma once

#include "models/exchange/importplan.h"

#include <QFrame>

class QComboBox;
class QTableView;

namespace rapport {

class ImportPreviewModel;

/// A file's first rows under the fields its columns go into, which are chosen here.
class ImportPreview : public QFrame
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void setPlan(const exchange::ImportPlan &plan);
    void setPreview(const exchange::Preview &preview);

Q_SIGNALS:
    /// A person chose where columns go.
    void mappingChanged(const QHash<QString, exchange::FieldSource> &mapping);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCombos();
    void fillCombo(QComboBox *combo, int column) const;
    void assign(int column, const QString &field);
    void layOutColumns();
    void fitHeight();

    QTableView *m_table;
    ImportPreviewModel *m_model;
    exchange::ImportPlan m_plan;
    QVector<QComboBox *> m_combos;
};

} // namespace rapport
