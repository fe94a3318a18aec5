#pragma once

namespace rapport {

class Workspace;

/// Saved filters over customers: their definitions, who is in them.
class Segments
{
public:
    explicit Segments(Workspace &workspace) : m_workspace(workspace) {}

private:
    [[maybe_unused]] Workspace &m_workspace;
};

} // namespace rapport
