#pragma once

#include <QDialog>

namespace rapport {

class CommandRegistry;

/// Every command and its key, by group; made from the table (F1 or ?). Escape closes.
class CheatSheet : public QDialog
{
    Q_OBJECT
public:
    CheatSheet(const CommandRegistry &commands, QWidget *parent);
};

} // namespace rapport
