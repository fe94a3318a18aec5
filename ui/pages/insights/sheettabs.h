#pragma once

#include <QWidget>

class QTabBar;

namespace rapport {

class Button;

/// The row of tabs over the sheets. Where it is too narrow for all of them the last ones fold into a menu at its end; the tab in force always
/// stands in the row. Keys that walk the tabs walk the folded ones as well.
class SheetTabs : public QWidget
{
    Q_OBJECT
public:
    explicit SheetTabs(QWidget *parent = nullptr);

    /// For its tabs and for turning to one; which of them are visible is decided here.
    [[nodiscard]] QTabBar *bar() const;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Bar;

    void fold();
    void openMenu();

    Bar *m_bar;
    Button *m_more;
};

} // namespace rapport
