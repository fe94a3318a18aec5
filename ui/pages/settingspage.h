#pragma once

#include <QWidget>

class QBoxLayout;

namespace rapport {

class FileCard;
class AskingCard;
class MessageBar;
class ReadingCard;
class Workspace;
struct Error;

/// The Settings page: shop profile, staff, topics, the shop's words, what figures are counted with, appearance, and where the file is. Two
/// columns of cards, one where the window is narrow. What can't be saved says so beside the field; what was typed stays.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Says that counter mode needs a PIN, and leads to where it is set.
    void askForPin();

Q_SIGNALS:
    /// For the status line.
    void statusMessage(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildCards(Workspace &workspace);
    [[nodiscard]] QWidget *buildStaff(Workspace &workspace);
    [[nodiscard]] QWidget *buildTopics(Workspace &workspace);
    void arrange();
    void showError(const Error &error);

    MessageBar *m_message;
    QBoxLayout *m_columns = nullptr;
    AskingCard *m_asking = nullptr;
    FileCard *m_file = nullptr;
    bool m_wantsPin = false; ///< m_message asks for the PIN.
    ReadingCard *m_reading = nullptr;
};

} // namespace rapport
