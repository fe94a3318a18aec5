#pragma once

#include "storage/result.h"

#include <QFuture>

namespace rapport {

/// A future that is answered already: for what is refused before anything is written.
template<class T>
[[nodiscard]] QFuture<Result<T>> refused(Error error)
{
    return QtFuture::makeReadyFuture<Result<T>>(Result<T>(std::move(error)));
}

} // namespace rapport
