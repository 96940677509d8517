"""Draws of the benchmark's policy over years in numpy, many draws at once: python3 sweep.py FILE, then "time SECONDS" (microseconds
a draw) or "answer FILE" (the last allocations of a draw without errors).

FILE holds doubles: all baselines and all targets in pence, the years and the standard deviation of a target's error.
"""

import sys
import time

import numpy as np

DRAWS = 256


def year(baseline, target):
    growth = np.interp(baseline / target - 1, [-0.10, 0.02], [0.09, 0.052])
    free, low, high = baseline * (1 + growth), baseline * 1.052, baseline * 1.08
    pot = np.floor(baseline.sum(axis=1, keepdims=True) * 211 / 200 + 0.5)
    shift = np.zeros_like(pot)
    for _ in range(60):
        amounts = np.clip(free + baseline * shift, low, high)
        gap = pot - amounts.sum(axis=1, keepdims=True)
        rising = np.where((amounts > low) & (amounts < high), baseline, 0).sum(axis=1, keepdims=True)
        step = np.divide(gap, rising, out=np.zeros_like(gap), where=rising > 0)
        shift += step
        if np.all(np.abs(step) <= 1e-15):
            break
    whole = np.floor(amounts)
    remainders = amounts - whole
    left = pot - whole.sum(axis=1, keepdims=True)
    ranks = np.empty(remainders.shape, dtype=np.int64)
    np.put_along_axis(ranks, np.argsort(-remainders, axis=1, kind="stable"), np.arange(remainders.shape[1])[None, :], axis=1)
    return whole + (ranks < left)


def sweep(baseline, target, years, deviation, draws, random):
    allocations = np.broadcast_to(baseline, (draws, len(baseline)))
    targets = target * (1 + deviation * random.standard_normal((draws, len(baseline))))
    for _ in range(years):
        allocations = year(allocations, targets)
        targets = targets * 1.055
    return allocations, allocations / targets - 1


def main():
    figures = np.fromfile(sys.argv[1], dtype="<f8")
    bodies = (len(figures) - 2) // 2
    baseline, target = figures[:bodies].copy(), figures[bodies:-2].copy()
    years, deviation, random = int(figures[-2]), figures[-1], np.random.default_rng(1)
    for line in sys.stdin:
        order, argument = line.split()
        if order == "answer":
            sweep(baseline, target, years, 0, 1, random)[0][0].astype("<f8").tofile(argument)
            print("written", flush=True)
            continue
        begin, runs = time.thread_time(), 0
        while time.thread_time() - begin < float(argument):
            sweep(baseline, target, years, deviation, DRAWS, random)
            runs += DRAWS
        print((time.thread_time() - begin) * 1e6 / runs, flush=True)


main()
