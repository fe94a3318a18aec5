#pragma once

#include "models/templates/placeholders.h"
#include "storage/records/shop.h"
#include "storage/records/template.h"

#include <QCoroTask>
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rapport {

class Button;
class Chip;
class FieldProblem;
class MessageBar;
class Workspace;

/// A reply template: what it is called, what it says, when it fits, and how it reads for a made-up customer.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    TemplateDialog(Workspace &workspace, const ReplyTemplate &text, const QVector<Topic> &topics, QWidget *parent);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void saved(rapport::TemplateId id);

private:
    [[nodiscard]] QWidget *buildFields(const QVector<Topic> &topics);
    [[nodiscard]] QWidget *buildBody();
    /// Chips for the bits of a mask, in their order.
    [[nodiscard]] QWidget *buildMask(const QString &name, const QString &accessibleName, const QStringList &words, quint32 mask,
                                     QVector<Chip *> &chips);
    [[nodiscard]] QWidget *buildFoot();
    void preview();
    [[nodiscard]] ReplyTemplate typed() const;
    QCoro::Task<> store(ReplyTemplate text);

    Workspace &m_workspace;
    ReplyTemplate m_stored;
    ReplyTemplate m_opened; ///< As the fields say it before anything is typed.
    templates::Facts m_example;
    QLineEdit *m_name;
    QLineEdit *m_keywords;
    QComboBox *m_category;
    QComboBox *m_language;
    QComboBox *m_topic;
    QPlainTextEdit *m_body;
    FieldProblem *m_problem;
    QLabel *m_preview;
    QVector<Chip *> m_moods;
    QVector<Chip *> m_channels;
    QVector<Chip *> m_situations;
    MessageBar *m_messages;
    Button *m_save;
};

} // namespace rapport
