#pragma once

#include <QtGlobal>

#include <cmath>

namespace rapport::sample {

/// Random numbers that are the same on every machine (splitmix64; Steele, Lea & Flood 2014): the standard library's
/// distributions are not, and the sample shop must be the same one for the same seed.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    /// A generator of its own for part `index` of the work, so that parts do not depend on each other.
    [[nodiscard]] static Random of(quint64 seed, quint64 index)
    {
        Random random(seed * 0x9E3779B97F4A7C15ULL + index);
        return Random(random.next());
    }

    [[nodiscard]] quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// [0, 1)
    [[nodiscard]] double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    [[nodiscard]] bool chance(double probability) { return unit() < probability; }
    /// low..high, both included.
    [[nodiscard]] int between(int low, int high)
    {
        return low >= high ? low : low + static_cast<int>(next() % static_cast<quint64>(high - low + 1));
    }
    /// Waiting time with this mean.
    [[nodiscard]] double exponential(double mean) { return -mean * std::log(1.0 - unit()); }
    /// One of a list that is not empty.
    template<class List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(next() % static_cast<quint64>(list.size()))];
    }

private:
    quint64 m_state;
};

} // namespace rapport::sample
