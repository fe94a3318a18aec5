#pragma once

namespace rapport {

class Workspace;

/// What the shop did, for whom and at what cost; events on the time axis; contracts.
class Initiatives
{
public:
    explicit Initiatives(Workspace &workspace) : m_workspace(workspace) {}

private:
    [[maybe_unused]] Workspace &m_workspace;
};

} // namespace rapport
