#include "tests/kit/temporaryshop.h"

namespace rapport::testkit {

TemporaryShop::TemporaryShop()
{
    ShopProfile profile;
    profile.name = QStringLiteral("Test shop");
    profile.timezone = QStringLiteral("Europe/Berlin");
    auto made = Workspace::create(path(), profile, m_clock);
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    m_workspace = std::move(made).value();
}

void TemporaryShop::reopen()
{
    m_workspace.reset();
    auto opened = Workspace::open(path(), m_clock);
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    m_workspace = std::move(opened).value();
}

} // namespace rapport::testkit
