"""From what the tasks handed back to the tables: each article once in all of them, whatever was there and however often it is done."""

from pyspark.sql import DataFrame, Window
from pyspark.sql import functions as sf

from .outcomes import WITHIN
from .output import Output
from .schema import MONTH, Schema, declared
from .staged import STAGED


def publish(output: Output, run: str, schema: Schema) -> None:
    """Writes the run's own folders and touches no others; done again, it writes the same."""
    staged = output.spark.read.schema(STAGED).parquet(output.staging(run))
    articles = new_articles(staged, output, run)
    for name in WITHIN:
        write_table(articles, name, output, run, schema)
    write_bad(staged, output, run)
    # Last: an article is there once it is in this table.
    write_table(articles, "articles", output, run, schema)


def new_articles(staged: DataFrame, output: Output, run: str) -> DataFrame:
    """The same text under two addresses is one article: the first stays."""
    first = Window.partitionBy("article_id").orderBy("file", "place", "digest")
    once = staged.where("why IS NULL").withColumn("nth", sf.row_number().over(first)).where("nth = 1")
    there = output.read("articles", "article_id string, run string").where(sf.col("run") != run)
    return once.join(there.select("article_id"), "article_id", "left_anti")


def write_table(articles: DataFrame, name: str, output: Output, run: str, schema: Schema) -> None:
    rows = articles.select("article_id", MONTH, sf.posexplode(name).alias("nth", "json"))
    # Else what cannot be parsed would become a row of nothing.
    row = sf.from_json("json", declared(schema, name), {"mode": "FAILFAST"})
    # Few files of some size a month; within one, an article's rows stand together and in text order.
    rows.createOrReplaceTempView("rows_of_run")
    laid = output.spark.sql(f"SELECT /*+ REBALANCE({MONTH}) */ * FROM rows_of_run")
    ordered = laid.sortWithinPartitions(MONTH, "article_id", "nth")
    written = ordered.select(row.alias("row"), MONTH).select("row.*", MONTH)
    written.write.mode("overwrite").partitionBy(MONTH).parquet(output.of_run(name, run))


def write_bad(staged: DataFrame, output: Output, run: str) -> None:
    found = staged.where("why IS NOT NULL").select("file", "place", "record", "why", "digest")
    there = output.read("skipped", "digest string, run string").where(sf.col("run") != run)
    new = found.dropDuplicates(["digest"]).join(there.select("digest"), "digest", "left_anti")
    new.coalesce(1).write.mode("overwrite").parquet(output.of_run("skipped", run))
