#pragma once

namespace rapport {

class Workspace;

/// The working day: what is due, who needs a human, whom to call; follow-ups and the shop's rules for them.
class Worklist
{
public:
    explicit Worklist(Workspace &workspace) : m_workspace(workspace) {}

private:
    [[maybe_unused]] Workspace &m_workspace;
};

} // namespace rapport
