#pragma once

#include <QAccessibleWidget>

#include <QHash>

namespace rapport {

class TimelineView;

/// The timeline for assistive technology: a list whose items speak their row (date, kind, who, mood, text, and the reasons
/// of an open card). Qt has such interfaces for its own views only.
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view);
    ~TimelineAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] TimelineView *view() const;

    mutable QHash<int, QAccessible::Id> m_rows; ///< Made when asked for; each row keeps its interface.
};

/// Tells Qt about it; calling it again does nothing.
void installTimelineAccessibility();

} // namespace rapport
