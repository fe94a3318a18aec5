#include "ui/commands/cheatsheet.h"

#include "ui/commands/commandregistry.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keylabel.h"
#include "ui/widgets/sectioncaption.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

void addRow(QGridLayout *grid, const QString &what, const QString &help, const QList<QKeySequence> &sequences, Role role = &Theme::text)
{
    const int row = grid->rowCount();
    auto *text = new QLabel(what);
    text->setTextFormat(Qt::PlainText);
    setTextStyle(text, TextStyle::Body, role);
    text->setToolTip(help);
    grid->addWidget(text, row, 0);

    auto *keys = new QHBoxLayout;
    keys->setSpacing(space::s4);
    keys->addStretch();
    // Ctrl+= is only there because + needs Shift on many keyboards.
    for (const QKeySequence &sequence : sequences) {
        if (sequence != QKeySequence(u"Ctrl+="_s))
            keys->addWidget(new KeyLabel(keyHintText(sequence)));
    }
    grid->addLayout(keys, row, 1);
}

QGridLayout *addGroup(QVBoxLayout *column, const QString &caption)
{
    column->addWidget(new SectionCaption(caption));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s24);
    grid->setVerticalSpacing(space::s8);
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    column->addSpacing(space::s12);
    return grid;
}

/// Keys that no command has: they act on the current entry of a timeline.
void addTimelineKeys(QVBoxLayout *column)
{
    QGridLayout *grid = addGroup(column, CheatSheet::tr("In the timeline"));
    const auto add = [grid](const QString &what, const QKeySequence &key) { addRow(grid, what, {}, {key}); };
    add(CheatSheet::tr("Open or close the entry"), QKeySequence(Qt::Key_Space));
    add(CheatSheet::tr("Last entry that reads badly, then the one before"), QKeySequence(Qt::Key_N));
    add(CheatSheet::tr("Pin the entry above the timeline"), QKeySequence(Qt::Key_P));
    add(CheatSheet::tr("Correct its mood"), QKeySequence(Qt::Key_M));
    add(CheatSheet::tr("Change its text"), QKeySequence(Qt::Key_E));
    add(CheatSheet::tr("Delete the entry"), QKeySequence(Qt::Key_Delete));
}

} // namespace

CheatSheet::CheatSheet(const CommandRegistry &commands, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"cheatSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(space::s24, space::s16, space::s24, space::s16);
    columns->setSpacing(space::s48);

    QVBoxLayout *column = nullptr;
    QGridLayout *grid = nullptr;
    QString group;
    int groups = 0;
    for (const Command &command : commands.commands()) {
        if (command.group != group) {
            group = command.group;
            // Three groups to a column: the sheet stays wider than high.
            if (groups++ % 3 == 0) {
                column = new QVBoxLayout;
                column->setSpacing(space::s8);
                columns->addLayout(column);
            }
            grid = addGroup(column, group);
        }
        const bool enabled = commands.action(command.id)->isEnabled();
        addRow(grid, plainCommandText(command), command.help, command.keys, enabled ? &Theme::text : &Theme::text3);
    }
    addTimelineKeys(column);
    for (int i = 0; i < columns->count(); ++i)
        static_cast<QVBoxLayout *>(columns->itemAt(i)->layout())->addStretch();

    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);

    auto *close = new Button(tr("Close"), this);
    close->setObjectName(u"cheatSheet.close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::s24, 0, space::s24, space::s16);
    foot->addStretch();
    foot->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    layout->addLayout(foot);
    const QSize natural = content->sizeHint();
    resize(natural.width() + 4, qMin(natural.height() + size::button() + space::s24, 620));
}

} // namespace rapport
