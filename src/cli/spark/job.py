"""`spark-submit job.py --format jsonl INPUT… OUTPUT`: who says what in an archive of news articles, as tables, on a cluster."""

import argparse
import json
import shlex
import shutil
from pathlib import Path
from tempfile import mkdtemp

from pyspark.sql import SparkSession

from sourcelight_spark.command import Command
from sourcelight_spark.run import Asked, run_over

SETTINGS = {
    # Articles are long: Arrow would hand over ten thousand at once.
    "spark.sql.execution.arrow.maxRecordsPerBatch": "64",
    # Months are words, not days.
    "spark.sql.sources.partitionColumnTypeInference.enabled": "false",
}


def asked() -> Asked:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="files or folders, wherever Spark reaches")
    parser.add_argument("output", metavar="OUTPUT", help="the folder of the tables; what is in them stays")
    parser.add_argument("--format", choices=("jsonl", "parquet", "warc"), required=True)
    parser.add_argument("--command", default="sourcelight", help="how the command is called on every machine")
    parser.add_argument("--reading", choices=("quick", "careful"), default="quick")
    parser.add_argument("--per-task", type=int, default=500, help="articles of one task (500)")
    given = parser.parse_args()
    command = Command(tuple(shlex.split(given.command)), given.reading)
    return Asked(given.format, given.inputs, given.output, command, given.per_task)


def ship(spark: SparkSession) -> None:
    """Every executor gets the modules beside this file."""
    archive = shutil.make_archive(
        str(Path(mkdtemp(), "sourcelight_spark")), "zip", Path(__file__).parent, "sourcelight_spark"
    )
    spark.sparkContext.addPyFile(archive)


if __name__ == "__main__":
    options = asked()
    builder = SparkSession.builder.appName("sourcelight")
    for name, value in SETTINGS.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    ship(session)
    print(json.dumps(run_over(session, options)))
    session.stop()
