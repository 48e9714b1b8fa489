"""The measuring half of compare.sh: builds in turn, keeps the medians, prints the tables."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = Path(os.environ["WORK"])
RUNS = int(os.environ["RUNS"])
SITEGEN = os.environ["SITEGEN"]
HUGO = os.environ["HUGO"]
# Against Hugo: wall, CPU and memory as parts of Hugo's. Alone: milliseconds of CPU and megabytes.
TARGETS = {
    1: {"wall": 1.0, "cpu_ms": 60, "memory_mb": 60},
    1_000: {"wall": 1 / 5, "memory": 1 / 2},
    10_000: {"wall": 1 / 5, "cpu": 1 / 5, "memory": 1 / 4},
}
UNCHANGED = {"single files": 0.25, "bundles": 0.4}
LARGEST, PER_POST, LARGEST_MB = 100_000, 1.3, 1800


@dataclass(frozen=True)
class Run:
    wall: float
    cpu: float
    memory: float


def main():
    words = argparse.ArgumentParser(prog="compare.sh")
    words.add_argument("--all", action="store_true", help="also build 100,000 posts, with sitegen alone")
    words.add_argument("--posts", type=int, action="append", help="build this many posts only; may be repeated")
    asked = words.parse_args()
    programs = [program for program in (sitegen(), hugo()) if program]
    if not programs:
        sys.exit("neither sitegen nor Hugo was found: run ./build.sh publish, and set HUGO")
    WORK.mkdir(parents=True, exist_ok=True)
    try:
        medians = {posts: side_by_side(posts, programs) for posts in asked.posts or TARGETS}
        if os.access(SITEGEN, os.X_OK) and not asked.posts:
            unchanged()
        if asked.all and os.access(SITEGEN, os.X_OK):
            largest(medians.get(10_000, {}).get("sitegen"))
    finally:
        shutil.rmtree(WORK)


def sitegen():
    if not os.access(SITEGEN, os.X_OK):
        print(f"no sitegen at {SITEGEN}: ./build.sh publish makes it; only Hugo is measured", file=sys.stderr)
        return None
    return "sitegen", lambda site, out: [SITEGEN, "build", "--source", str(site), "--output", str(out), "--quiet"]


def hugo():
    if not HUGO:
        print("no Hugo found: only sitegen is measured", file=sys.stderr)
        return None
    return "hugo", lambda site, out: [
        HUGO, "--source", str(site), "--destination", str(out), "--noBuildLock", "--quiet",
        "--cacheDir", str(WORK / "hugo-cache"), "--themesDir", str(HERE), "--theme", "hugo-theme"]


def side_by_side(posts, programs):
    site = corpus(posts)
    runs = {name: [] for name, _ in programs}
    for _ in range(RUNS):
        for name, command in programs:
            runs[name].append(cold(name, command, site, posts))
    shutil.rmtree(site)
    medians = {name: median(taken) for name, taken in runs.items()}
    report(posts, medians)
    return medians


def corpus(posts, *shape):
    site = WORK / "-".join(["site", str(posts), *(word.strip("-") for word in shape)])
    shutil.rmtree(site, ignore_errors=True)
    subprocess.run(["dotnet", os.environ["CORPUS"], "corpus", str(posts), str(site), *shape], check=True)
    return site


def cold(name, command, site, posts):
    out = WORK / f"out-{name}"
    for left in (out, site / ".sitegen", site / "resources", WORK / "hugo-cache"):
        shutil.rmtree(left, ignore_errors=True)
    run = measure(command(site, out))
    pages = sum(1 for _ in (out / "posts").glob("recap-*/index.html"))
    if pages != posts:
        sys.exit(f"{name} wrote {pages} of {posts} posts")
    shutil.rmtree(out)
    return run


def measure(command):
    environment = os.environ | ({"HUGO_PARAMS_BENCH_RELATED": "true"} if os.environ["RELATED"] == "1" else {})
    start = time.perf_counter()
    child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)}\nended with {child.returncode}\n{said.decode(errors='replace')[-2000:]}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def median(runs):
    return Run(*(statistics.median(getattr(run, part) for run in runs) for part in ("wall", "cpu", "memory")))


def report(posts, medians):
    print(f"\n{posts:,} posts, median of {RUNS}")
    print(f"  {'':8} {'sitegen':>10} {'hugo':>10} {'ratio':>7}  target")
    ours, theirs, targets = medians.get("sitegen"), medians.get("hugo"), TARGETS.get(posts, {})
    for part, unit in (("wall", "s"), ("cpu", "s"), ("memory", "MB")):
        left, right = getattr(ours, part, None), getattr(theirs, part, None)
        ratio = left / right if ours and theirs else None
        print(f"  {part:8} {value(left, unit):>10} {value(right, unit):>10} {value(ratio, ''):>7}  "
              f"{verdicts(part, left, ratio, targets)}".rstrip())
    sys.stdout.flush()


def value(number, unit):
    if number is None:
        return "-"
    return f"{number:.0f} {unit}" if unit == "MB" else f"{number:.3f} {unit}".rstrip()


def verdicts(part, own, ratio, targets):
    said = []
    if ratio is not None and part in targets:
        said.append(f"<= {targets[part]:.2f} {judged(ratio <= targets[part])}")
    if own is not None and part == "cpu" and "cpu_ms" in targets:
        said.append(f"< {targets['cpu_ms']} ms {judged(own * 1000 < targets['cpu_ms'])}")
    if own is not None and part == "memory" and "memory_mb" in targets:
        said.append(f"<= {targets['memory_mb']} MB {judged(own <= targets['memory_mb'])}")
    return ", ".join(said)


def judged(is_met):
    return "met" if is_met else "MISSED"


def unchanged():
    print(f"\nnothing changed, 10,000 posts, median of {RUNS}")
    _, command = sitegen()
    for shape, target in UNCHANGED.items():
        site, out = corpus(10_000, *(["--bundles"] if shape == "bundles" else [])), WORK / "out-unchanged"
        measure(command(site, out))
        again = median([measure(command(site, out)) for _ in range(RUNS)])
        print(f"  {shape:14} {again.wall:.3f} s wall, {again.cpu:.3f} s CPU, {again.memory:.0f} MB"
              f"   < {target} s {judged(again.wall < target)}", flush=True)
        shutil.rmtree(site)
        shutil.rmtree(out)


def largest(at_10_000):
    name, command = sitegen()
    site = corpus(LARGEST)
    run = cold(name, command, site, LARGEST)
    print(f"\n{LARGEST:,} posts, once: {run.wall:.1f} s wall, {run.cpu:.1f} s CPU, {run.memory:.0f} MB"
          f"   < {LARGEST_MB} MB {judged(run.memory < LARGEST_MB)}")
    if at_10_000:
        growth = run.wall / at_10_000.wall * 10_000 / LARGEST
        print(f"  time per post against 10,000 posts: {growth:.2f}   <= {PER_POST} {judged(growth <= PER_POST)}")


if __name__ == "__main__":
    main()
