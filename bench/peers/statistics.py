"""Times the same columns with whatever of numpy, scipy, scikit-learn, statsmodels and scikit-survival is installed.

`python3 statistics.py FOLDER` writes one JSON object a line.
"""

import importlib.util
import json
import sys
import time
from pathlib import Path

import numpy as np

FOLDER = Path(sys.argv[1])
RUNS = 3


def has(name):
    return importlib.util.find_spec(name) is not None


def column(name, n):
    return np.fromfile(FOLDER / f"{name}-{n}.f64", dtype="<f8")


def timed(task, n, tool, work, scale=1, runs=RUNS):
    work()
    seconds = []
    for _ in range(runs):
        began = time.process_time()
        work()
        seconds.append(time.process_time() - began)
    said = {"task": f"{task}-{n}", "tool": tool, "seconds": float(np.median(seconds)) * scale, "scaled": scale != 1}
    print(json.dumps(said), flush=True)


def middle_ranks(values):
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    first = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    last = np.concatenate((first[1:], [len(values)]))
    ranks = np.empty(len(values))
    ranks[order] = np.repeat((first + last + 1) / 2, last - first)
    return ranks


def delong(labels, risks):
    """Area and variance from ranks (Sun and Xu 2014)."""
    cases, controls = risks[labels == 1], risks[labels == 0]
    m, k = len(cases), len(controls)
    together = middle_ranks(np.concatenate((cases, controls)))
    of_cases = (together[:m] - middle_ranks(cases)) / k
    of_controls = 1 - (together[m:] - middle_ranks(controls)) / m
    return of_cases.mean(), of_cases.var(ddof=1) / m + of_controls.var(ddof=1) / k


def decision_curve(labels, risks):
    """Net benefit at 99 thresholds from sorted risks."""
    thresholds = np.arange(1, 100) / 100
    n = len(labels)
    cases, controls = np.sort(risks[labels == 1]), np.sort(risks[labels == 0])
    true = len(cases) - np.searchsorted(cases, thresholds)
    false = len(controls) - np.searchsorted(controls, thresholds)
    return true / n - false / n * thresholds / (1 - thresholds)


def binary():
    for n in (10_000, 100_000, 1_000_000):
        labels, risks = column("labels", n), column("probabilities", n)
        timed("delong", n, "numpy", lambda: delong(labels, risks))
        if n > 10_000:
            timed("decision", n, "numpy (no interval)", lambda: decision_curve(labels, risks))
        if has("sklearn"):
            from sklearn.metrics import roc_auc_score

            timed("delong", n, "scikit-learn (no interval)", lambda: roc_auc_score(labels, risks))
            if n < 1_000_000:
                timed("bootstrap", n, "scikit-learn loop", lambda: bootstrap(roc_auc_score, labels, risks), 100, 1)
        if has("statsmodels") and n > 10_000:
            timed("calibration", n, "statsmodels GLM", lambda: calibration(labels, risks), runs=1)


def bootstrap(area, labels, risks, replicates=20):
    random = np.random.default_rng(1)
    for _ in range(replicates):
        drawn = random.integers(0, len(labels), len(labels))
        area(labels[drawn], risks[drawn])


def calibration(labels, risks):
    import statsmodels.api as sm

    logits = np.log(risks / (1 - risks))
    sm.GLM(labels, np.ones(len(labels)), family=sm.families.Binomial(), offset=logits).fit()
    sm.GLM(labels, sm.add_constant(logits), family=sm.families.Binomial()).fit()


def follow_up():
    for n in (100_000, 1_000_000):
        times, events, groups = (column(name, n) for name in ("times", "events", "groups"))
        if has("statsmodels") and n < 1_000_000:
            import statsmodels.api as sm

            predictors = np.column_stack([column(f"x{place}", n) for place in range(1, 6)])
            timed("cox", n, "statsmodels", lambda: sm.PHReg(times, predictors, status=events, ties="efron").fit(), runs=1)
        if n < 1_000_000:
            continue
        if has("statsmodels"):
            from statsmodels.duration.survfunc import survdiff

            timed("log-rank", n, "statsmodels", lambda: survdiff(times, events, groups))
        if has("scipy"):
            from scipy.stats import CensoredData, ecdf, logrank

            parts = [
                CensoredData(times[here & (events == 1)], right=times[here & (events == 0)])
                for here in (groups == 0, groups == 1)
            ]
            timed("log-rank", n, "scipy", lambda: logrank(*parts), runs=1)
            whole = CensoredData(times[events == 1], right=times[events == 0])
            timed("kaplan-meier", n, "scipy", lambda: ecdf(whole))
        if has("sksurv"):
            from sksurv.nonparametric import kaplan_meier_estimator

            timed("kaplan-meier", n, "scikit-survival", lambda: kaplan_meier_estimator(events == 1, times))


binary()
follow_up()
