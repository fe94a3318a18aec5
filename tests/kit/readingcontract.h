#pragma once

#include "models/sentiment/engine.h"

#include <QString>

namespace rapport::testkit {

/// What a reading of this text breaks of the promises in models/sentiment/reading.h, in words; empty where all are kept.
[[nodiscard]] QString brokenPromise(const QString &text, const sentiment::Context &context = {});

} // namespace rapport::testkit
