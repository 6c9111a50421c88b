"""The records of an input as a data frame: what stands in them, where they come from, and each of them once."""

from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql import functions as sf

from .staged import SHOWN

#: What the command reads of a line.
FIELDS = ("id", "title", "byline", "publisher", "published", "date", "url", "lang", "text")

REPEATED = "another record of this input has the same id, and other words"


def lines_of_jsonl(spark: SparkSession, inputs: list[str]) -> DataFrame:
    found = spark.read.option("recursiveFileLookup", True).text(inputs)
    # As bytes: what is no UTF-8 must reach the command, which says so.
    line = sf.col("value").cast("binary").alias("line")
    written = found.where(sf.col("value").rlike("[^\\x00-\\x20]"))
    return with_keys(written.select(file_name(), sf.get_json_object("value", "$.id").alias("id"), line))


def lines_of_parquet(spark: SparkSession, inputs: list[str]) -> DataFrame:
    found = spark.read.parquet(*inputs)
    there = [sf.col(name).cast("string").alias(name) for name in FIELDS if name in found.columns]
    line = sf.to_json(sf.struct(*there)).cast("binary").alias("line")
    own = sf.col("id").cast("string") if "id" in found.columns else sf.lit(None).cast("string")
    return with_keys(found.select(file_name(), own.alias("id"), line))


def files_of_warc(spark: SparkSession, inputs: list[str]) -> DataFrame:
    """Their names alone: a task opens its file itself."""
    found = spark.read.format("binaryFile").option("recursiveFileLookup", True).load(inputs)
    return found.select(sf.col("path").alias("file"))


def file_name() -> Column:
    return sf.col("_metadata.file_path").alias("file")


def with_keys(lines: DataFrame) -> DataFrame:
    """`digest` knows a record by its bytes; `key` by its id where it has one."""
    digested = lines.withColumn("digest", sf.sha2("line", 256))
    return digested.withColumn("key", sf.coalesce("id", "digest"))


def each_once(lines: DataFrame, tasks: int) -> tuple[DataFrame, DataFrame]:
    """The first record of every key, and the others that have an id but not the words of its first.

    They are spread by hash. Dealt out in turn, a record could come into another task when an executor dies and its part
    of the work is done again: some would be lost and some doubled.
    """
    by_key = Window.partitionBy("key").orderBy("file", "digest")
    ranked = (
        lines.repartition(tasks, "key")
        .withColumn("nth", sf.row_number().over(by_key))
        .withColumn("first", sf.first("digest").over(by_key))
    )
    others = ranked.where("nth > 1 AND digest <> first").dropDuplicates(["key", "digest"])
    return ranked.where("nth = 1").select("file", "digest", "line"), bad_ones(others)


def bad_ones(others: DataFrame) -> DataFrame:
    """As rows of what could not be read."""
    return others.select(
        "file",
        "digest",
        sf.substring(sf.decode("line", "UTF-8"), 1, SHOWN).alias("record"),
        sf.lit(REPEATED).alias("why"),
    )
