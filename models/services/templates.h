#pragma once

namespace rapport {

class Workspace;

/// Reply templates: finding, filling in, keeping, and what came of those that were used.
class Templates
{
public:
    explicit Templates(Workspace &workspace) : m_workspace(workspace) {}

private:
    [[maybe_unused]] Workspace &m_workspace;
};

} // namespace rapport
