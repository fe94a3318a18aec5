#pragma once

#include "storage/error.h"

#include <exception>

namespace rapport {

/// Thrown inside the storage layer only; the lane turns it into an Error. No other layer sees it.
class Failure : public std::exception
{
public:
    explicit Failure(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "storage failure"; }

private:
    Error m_error;
};

} // namespace rapport
