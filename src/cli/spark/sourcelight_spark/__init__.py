"""Archives of news articles on a Spark cluster: `sourcelight analyze` and `export` on every executor, their tables in one place."""
