#include "models/forecast/special.h"

#include <boost/math/special_functions/digamma.hpp>

#include <cmath>

namespace rapport::forecast {

namespace {
namespace policies = boost::math::policies;
/// An optimiser that strays shall see an infinite value, not an exception.
using Quiet = policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                               policies::overflow_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>,
                               policies::promote_double<false>>;
} // namespace

double logGamma(double x)
{
    int sign = 1;
    return ::lgamma_r(x, &sign);
}

double digamma(double x)
{
    return boost::math::digamma(x, Quiet());
}

double logBeta(double a, double b)
{
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}

double softPlus(double u)
{
    return u > 0 ? u + std::log1p(std::exp(-u)) : std::log1p(std::exp(u));
}

double logistic(double u)
{
    return u > 0 ? 1 / (1 + std::exp(-u)) : std::exp(u) / (1 + std::exp(u));
}

} // namespace rapport::forecast
