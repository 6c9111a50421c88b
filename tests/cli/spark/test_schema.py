"""The columns as Spark declares them, and the rows that tasks hand back in the columns that Spark expects of them."""

import unittest

from sourcelight_spark.schema import declared
from sourcelight_spark.staged import STAGED, bad, columns_of


class TheSchema(unittest.TestCase):
    def test_counts_and_months_lie_elsewhere(self) -> None:
        columns = [("article_id", "string"), ("document", "integer"), ("month", "string"), ("words", "integer"), ("sure", "number")]
        schema = {"articles": [{"name": name, "type": kind, "means": ""} for name, kind in columns]}
        self.assertEqual(declared(schema, "articles"), "`article_id` string, `words` int, `sure` double")

    def test_tasks_hand_back_what_is_declared(self) -> None:
        columns = columns_of([bad("f", None, "d", b"x" * 1_000, "not JSON")])
        self.assertEqual(list(columns), [part.split(" ")[0] for part in STAGED.split(", ")])
        self.assertEqual(columns["record"], ["x" * 500])


if __name__ == "__main__":
    unittest.main()
