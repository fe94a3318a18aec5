#include "ui/support/spokenrole.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr char roleKey[] = "spokenRole";
constexpr char leafKey[] = "spokenAsLeaf";

class SpokenWidget : public QAccessibleWidget
{
public:
    SpokenWidget(QWidget *widget, QAccessible::Role role, bool leaf) : QAccessibleWidget(widget, role), m_leaf(leaf) {}

    int childCount() const override { return m_leaf ? 0 : QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override { return m_leaf ? nullptr : QAccessibleWidget::child(index); }
    QAccessibleInterface *childAt(int x, int y) const override { return m_leaf ? nullptr : QAccessibleWidget::childAt(x, y); }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (role() == QAccessible::Button && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name != pressAction())
            return QAccessibleWidget::doAction(name);
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(widget(), &key);
        }
    }

private:
    bool m_leaf;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(roleKey);
    if (!role.isValid())
        return nullptr;
    return new SpokenWidget(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()), object->property(leafKey).toBool());
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role, Inside inside)
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed);
    widget->setProperty(roleKey, static_cast<int>(role));
    widget->setProperty(leafKey, inside == Inside::Hidden);
}

} // namespace rapport
