"""A run over an input: what is new in it is analyzed, laid in the tables, and counted."""

import math
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from pyspark.sql import DataFrame, SparkSession

from .command import Command
from .output import Output, new_run
from .publish import publish
from .records import each_once, files_of_warc, lines_of_jsonl, lines_of_parquet
from .schema import Schema
from .staged import STAGED
from .tasks import over_files, over_lines


@dataclass(frozen=True)
class Asked:
    format: str
    inputs: list[str]
    output: str
    command: Command
    #: Articles of one task: what is done again where an executor dies, and what starting the command is spread over.
    per_task: int


def run_over(spark: SparkSession, asked: Asked) -> dict[str, object]:
    output = Output(spark, asked.output.rstrip("/"))
    with TemporaryDirectory(prefix="sourcelight-") as folder:
        schema, made = asked.command.about(Path(folder))
    finish_earlier(output, schema)
    run = new_run()
    analyzed(spark, asked, output).write.parquet(output.staging(run))
    publish(output, run, schema)
    output.tell({"made": made, "tables": schema})
    output.forget(run)
    return counts(output, run)


def finish_earlier(output: Output, schema: Schema) -> None:
    """Of a run that was broken off, what was analyzed to the end is laid in the tables; the rest is analyzed anew."""
    for run, whole in output.unfinished():
        if whole:
            publish(output, run, schema)
        output.forget(run)


def analyzed(spark: SparkSession, asked: Asked, output: Output) -> DataFrame:
    """What becomes of everything that is new, as rows of `Staged`."""
    if asked.format == "warc":
        files = new_files(files_of_warc(spark, asked.inputs), output)
        spread = files.repartition(max(1, files.count()), "file")
        return spread.mapInPandas(over_files(asked.command), STAGED)
    reader = lines_of_jsonl if asked.format == "jsonl" else lines_of_parquet
    lines = new_lines(reader(spark, asked.inputs), output)
    count = lines.count()
    at_once = spark.sparkContext.defaultParallelism
    once, others = each_once(lines, max(1, math.ceil(count / asked.per_task), min(count, at_once)))
    return once.mapInPandas(over_lines(asked.command), STAGED).unionByName(others, allowMissingColumns=True)


def new_lines(lines: DataFrame, output: Output) -> DataFrame:
    """Without those whose id is in the tables, and those that could not be read before."""
    ids = output.read("articles", "article_id string").withColumnRenamed("article_id", "id")
    return lines.join(ids, "id", "left_anti").join(output.read("skipped", "digest string"), "digest", "left_anti")


def new_files(files: DataFrame, output: Output) -> DataFrame:
    """Without those of which something is in the tables: a run is there with all of its files, or not at all."""
    for table in ("articles", "skipped"):
        files = files.join(output.read(table, "file string").distinct(), "file", "left_anti")
    return files


def counts(output: Output, run: str) -> dict[str, object]:
    found = {name: output.read(name, "run string") for name in ("articles", "skipped")}
    new = {name: table.where(table.run == run).count() for name, table in found.items()}
    return {"run": run, **new, "articles_in_all": found["articles"].count()}
