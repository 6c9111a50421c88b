"""The columns of the tables, as the command tells them and as Spark declares them."""

#: Of each table its columns: name, type, what it means.
Schema = dict[str, list[dict[str, str]]]

SPARK_TYPES = {"string": "string", "integer": "int", "number": "double"}

#: Columns that mean nothing where no single process counts the documents.
COUNTED = "document"

#: What lies in the names of folders, not in files.
MONTH = "month"


def declared(schema: Schema, table: str) -> str:
    """The columns that lie in a table's files."""
    named = [(column["name"], SPARK_TYPES[column["type"]]) for column in schema[table]]
    return ", ".join(f"`{name}` {kind}" for name, kind in named if name not in (COUNTED, MONTH))
