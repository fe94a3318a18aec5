#include "models/metrics/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace rapport::metrics {

double normalTwoSided(double z)
{
    return std::erfc(std::abs(z) / std::sqrt(2.0));
}

double studentQuantile(double p, double freedom)
{
    return boost::math::quantile(boost::math::students_t(freedom), p);
}

double betaQuantile(double p, double a, double b)
{
    return boost::math::quantile(boost::math::beta_distribution<>(a, b), p);
}

double studentTwoSided(double t, double freedom)
{
    return 2 * boost::math::cdf(boost::math::complement(boost::math::students_t(freedom), std::abs(t)));
}

} // namespace rapport::metrics
