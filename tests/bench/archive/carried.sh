#!/usr/bin/env bash
# The bench of whole archives on a machine of sixteen cores where nothing can be fetched: OUT=… bash run.sh [options of the bench].
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=${OUT:?the folder for summary.json}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gzip -dc "$here/node.gz" > "$work/node"
chmod +x "$work/node"
"$work/node" --version
nproc
mkdir -p "$out" "$work/bin"
if ! command -v taskset; then
  echo "no taskset: no part has cores of its own" | tee "$out/unpinned.txt"
  printf '#!/bin/sh\nshift 2\nexec "$@"\n' > "$work/bin/taskset"
  chmod +x "$work/bin/taskset"
  export PATH="$work/bin:$PATH"
fi
export SOURCELIGHT_COMMAND="$here/node_modules/sourcelight/lib/cli/sourcelight.mjs"
# A fault is told in the summary, which comes back all the same.
timeout "${LIMIT:-560}" "$work/node" "$here/bench.mjs" --at-once --folder "$work/files" --summary "$out/summary.json" "$@" \
  2>&1 | tee "$out/log.txt" || true
cat "$out/summary.json"
