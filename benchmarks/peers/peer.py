"""The benchmark's policy in numpy: python3 peer.py numpy|scipy FILE, then "time SECONDS" or "answer FILE" a line.

FILE holds doubles: all baselines and all targets in pence, the pot in pounds and the pence beyond them.
"""

import sys
import time

import numpy as np


def start(baseline, target):
    distance = baseline / target - 1
    return baseline * (1 + np.interp(distance, [-0.10, 0.02], [0.09, 0.052]))


def newton(baseline, target, pot):
    free, low, high = start(baseline, target), baseline * 1.052, baseline * 1.08
    shift = 0.0
    for _ in range(60):
        amounts = np.clip(free + baseline * shift, low, high)
        gap = pot - amounts.sum()
        if abs(gap) <= pot * 1e-15:
            break
        rising = baseline[(amounts > low) & (amounts < high)].sum()
        step = gap / rising
        shift += step
        if abs(step) <= 1e-16:
            break
    return amounts


def brent(baseline, target, pot):
    from scipy.optimize import brentq

    free, low, high = start(baseline, target), baseline * 1.052, baseline * 1.08

    def amounts(shift):
        return np.clip(free + baseline * shift, low, high)

    return amounts(brentq(lambda shift: amounts(shift).sum() - pot, -0.1, 0.1, xtol=1e-16, rtol=1e-15))


def largest_by_partition(remainders, left):
    return np.argpartition(remainders, len(remainders) - left)[len(remainders) - left:]


def largest_by_sorting(remainders, left):
    return np.argsort(remainders)[len(remainders) - left:]


def allocate(solve, largest, baseline, target, pot):
    amounts = solve(baseline, target, pot)
    whole = np.floor(amounts)
    pence = whole.astype(np.int64)
    left = pot - int(pence.sum())
    if left > 0:
        pence[largest(amounts - whole, left)] += 1
    return pence


def main():
    kind, file = sys.argv[1:]
    figures = np.fromfile(file, dtype="<f8")
    bodies = (len(figures) - 2) // 2
    baseline, target, pot = figures[:bodies].copy(), figures[bodies:-2].copy(), int(figures[-2]) * 100 + int(figures[-1])
    solve, largest = (newton, largest_by_partition) if kind == "numpy" else (brent, largest_by_sorting)
    for line in sys.stdin:
        order, argument = line.split()
        if order == "answer":
            allocate(solve, largest, baseline, target, pot).astype("<f8").tofile(argument)
            print("written", flush=True)
            continue
        begin, runs = time.thread_time(), 0
        while time.thread_time() - begin < float(argument):
            allocate(solve, largest, baseline, target, pot)
            runs += 1
        print((time.thread_time() - begin) * 1e6 / runs, flush=True)


main()
