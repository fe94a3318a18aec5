#pragma once

#include "models/services/selfassessment.h"
#include "storage/records/shop.h"

#include <QDialog>
#include <QVector>

class QComboBox;

namespace rapport {

class SegmentButtons;

/// Three plain questions a member of staff answers about how customers felt: listened to, understood, cared for.
class AssessmentDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AssessmentDialog(const QVector<Staff> &staff, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(const rapport::SelfAssessment &assessment);

protected:
    void accept() override;

private:
    [[nodiscard]] SegmentButtons *scale(const QString &name);

    QComboBox *m_who;
    SegmentButtons *m_listened;
    SegmentButtons *m_understood;
    SegmentButtons *m_cared;
};

} // namespace rapport
