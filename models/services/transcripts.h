#pragma once

namespace rapport {

class Workspace;

/// Chats from other programs, read turn by turn and kept as conversations.
class Transcripts
{
public:
    explicit Transcripts(Workspace &workspace) : m_workspace(workspace) {}

private:
    [[maybe_unused]] Workspace &m_workspace;
};

} // namespace rapport
