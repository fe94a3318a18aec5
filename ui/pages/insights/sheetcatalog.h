#pragma once

#include <QString>
#include <QVector>

#include <functional>

class QWidget;

namespace rapport {

class InsightsSheet;
class Workspace;

/// A sheet the Insights page offers.
struct SheetEntry
{
    QString id;
    QString title;
    QString help; ///< What one finds there, for the tab's tooltip.
    std::function<InsightsSheet *(Workspace &, QWidget *)> make;
};

/// All sheets, in the order of their tabs.
[[nodiscard]] QVector<SheetEntry> sheetCatalog();

} // namespace rapport
