#pragma once

#include "ui/commands/searchprovider.h"

namespace rapport {

class CommandRegistry;

/// Commands in the search results: "dark", "import", "shortcuts".
class CommandSearch : public SearchProvider
{
    Q_OBJECT
public:
    CommandSearch(const CommandRegistry *commands, QObject *parent);

    [[nodiscard]] QString heading() const override;
    void ask(quint64 question, const QString &text) override;
    void open(const SearchHit &hit) override;

private:
    const CommandRegistry *m_commands;
};

} // namespace rapport
