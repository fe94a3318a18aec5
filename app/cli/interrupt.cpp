#include "app/cli/interrupt.h"

#include <csignal>

namespace rapport::cli {

namespace {

volatile std::sig_atomic_t asked = 0;

void ask(int number)
{
    asked = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

void listenForInterrupt()
{
    std::signal(SIGINT, ask);
    std::signal(SIGTERM, ask);
}

bool interrupted()
{
    return asked != 0;
}

} // namespace rapport::cli
