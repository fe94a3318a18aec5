#pragma once

namespace rapport {

class MessageBar;

/// Whether a dialog may close and drop what was typed in it: at once where nothing changed, else once `messages` says that there are
/// changes and Escape comes again.
[[nodiscard]] bool mayDrop(MessageBar *messages, bool changed);

} // namespace rapport
