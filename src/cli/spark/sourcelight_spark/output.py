"""Where the tables lie: a folder a table, in it one a run, in that one a month; and what of a run is not yet whole."""

import json
from dataclasses import dataclass
from datetime import datetime, timezone

from pyspark.sql import DataFrame, SparkSession

#: Begins with “_”: whoever reads a folder of tables passes over it.
STAGING = "_staging"
ABOUT = "_about.json"


@dataclass(frozen=True)
class Output:
    """On any file system that Spark reaches."""

    spark: SparkSession
    folder: str

    def table(self, name: str) -> str:
        return f"{self.folder}/{name}"

    def of_run(self, name: str, run: str) -> str:
        return f"{self.folder}/{name}/run={run}"

    def staging(self, run: str) -> str:
        return f"{self.folder}/{STAGING}/{run}"

    def unfinished(self) -> list[tuple[str, bool]]:
        """Runs that were broken off, and whether all of their articles had been analyzed."""
        names = self._names(f"{self.folder}/{STAGING}")
        return [(run, self._exists(f"{self.staging(run)}/_SUCCESS")) for run in sorted(names)]

    def forget(self, run: str) -> None:
        self._path(self.staging(run)).getFileSystem(self._hadoop()).delete(self._path(self.staging(run)), True)

    def read(self, name: str, columns: str) -> DataFrame:
        """Columns of a table; no rows where it is not there yet."""
        if not self._exists(self.table(name)):
            return self.spark.createDataFrame([], columns)
        return self.spark.read.schema(columns).parquet(self.table(name))

    def tell(self, about: dict[str, object]) -> None:
        path = self._path(f"{self.folder}/{ABOUT}")
        stream = path.getFileSystem(self._hadoop()).create(path, True)
        stream.write(bytearray(json.dumps(about, indent=2, ensure_ascii=False).encode()))
        stream.close()

    def _hadoop(self):
        return self.spark.sparkContext._jsc.hadoopConfiguration()

    def _path(self, path: str):
        return self.spark.sparkContext._jvm.org.apache.hadoop.fs.Path(path)

    def _exists(self, path: str) -> bool:
        return self._path(path).getFileSystem(self._hadoop()).exists(self._path(path))

    def _names(self, folder: str) -> list[str]:
        if not self._exists(folder):
            return []
        found = self._path(folder).getFileSystem(self._hadoop()).listStatus(self._path(folder))
        return [status.getPath().getName() for status in found]


def new_run() -> str:
    """Runs sort by when they began."""
    return datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%S%fZ")
