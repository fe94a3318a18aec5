#pragma once

#include "ui/commands/searchprovider.h"

namespace rapport {

class CommandRegistry;

/// Commands in the search results: "dark", "import", "shortcuts".
class CommandSearch : public SearchProvider
{
    Q_OBJECT
public:
    /// Those whose name begins with what is typed, or those that have the words elsewhere.
    enum class Part { Called, Others };

    CommandSearch(const CommandRegistry *commands, Part part, QObject *parent);

    [[nodiscard]] QString heading() const override;
    void ask(quint64 question, const QString &text) override;
    void open(const SearchHit &hit) override;

private:
    const CommandRegistry *m_commands;
    Part m_part;
};

} // namespace rapport
