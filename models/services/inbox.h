#pragma once

namespace rapport {

class Workspace;

/// Survey answers and reviews that wait: answering, handing on, telling back; what is asked at the counter.
class Inbox
{
public:
    explicit Inbox(Workspace &workspace) : m_workspace(workspace) {}

private:
    [[maybe_unused]] Workspace &m_workspace;
};

} // namespace rapport
