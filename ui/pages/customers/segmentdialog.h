#pragma once

#include "models/services/segments.h"
#include "ui/pages/customers/segmentvaluefield.h"

#include <QCoroTask>
#include <QDialog>

class QLabel;
class QLineEdit;
class QTimer;

namespace rapport {

class Button;
class MessageBar;
class SegmentGroupBox;
class Workspace;

/// Builds a segment out of conditions and groups, and says while one builds how many customers it holds and who some of them are;
/// where it holds nobody, which condition shuts everybody out.
class SegmentDialog : public QDialog
{
    Q_OBJECT

public:
    /// A segment without id is a new one; its definition may be empty. One that this version can't read is shown as an error and can only
    /// be given a new definition.
    SegmentDialog(Workspace &workspace, const Segment &segment, const QStringList &tags, QWidget *parent = nullptr);

    /// What is entered.
    [[nodiscard]] SegmentDefinition definition() const;

Q_SIGNALS:
    void saved(rapport::SegmentId segment);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    void build(const SegmentDefinition &definition);
    void askSoon();
    void showPreview(const SegmentPreview &preview);
    QCoro::Task<> ask(SegmentDefinition definition);
    QCoro::Task<> store(Segment segment);
    [[nodiscard]] Segment entered() const;

    Workspace &m_workspace;
    Segment m_segment;
    SegmentVocabulary m_vocabulary;
    MessageBar *m_messages;
    QLineEdit *m_name;
    SegmentGroupBox *m_group = nullptr;
    QLabel *m_count;
    QLabel *m_names;
    Button *m_save;
    QTimer *m_quiet;
    Segment m_before;
    int m_question = 0; ///< Answers to an older one are dropped.
};

} // namespace rapport
