// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <algorithm>
#include <cstdio>
#include <ctime>

/// What the programs under tests/bench share: medians, and one way to print a ratio against the floor of the
/// same run.
namespace bench {

/// How long the work takes.
template<typename Work>
double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// How much processor time the work takes, so that what else runs on the machine does not count. For work
/// that neither waits nor starts threads.
template<typename Work>
double processorMilliseconds(const Work &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

/// The middle one of the samples; the samples are in any unit.
inline double median(QList<double> samples)
{
    std::sort(samples.begin(), samples.end());
    return samples.isEmpty() ? 0.0 : samples.at(samples.size() / 2);
}

/// Prints one line: what, ours, the floor, the ratio and the aim.
inline void printRatio(const char *what, double ours, double floor, const char *unit, double aim)
{
    std::printf("%-44s %9.3f %s, floor %9.3f %s, ratio %.2f (aim %.2f)\n", what, ours, unit, floor, unit,
                ours / floor, aim);
    std::fflush(stdout);
}

} // namespace bench
