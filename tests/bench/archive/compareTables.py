"""Whether the tables of a cluster hold what one process gives: each article once, every cell the same. `compareTables.py ONE CLUSTER COUNT`"""

import sys

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

#: What tells the rows of an article apart.
OWN_ID = {"articles": None, "attributions": "attribution_id", "unanswered": "unanswered_id", "entities": "entity_id"}

#: Where a document stood: a cluster counts none, and knows a file by its whole address.
WHERE = ("document", "file", "place")

FOLDERS = ds.partitioning(pa.schema([("run", pa.string()), ("month", pa.string())]), flavor="hive")


def ordered(table: pa.Table, name: str) -> pa.Table:
    own = OWN_ID[name]
    keys = ["article_id"] if own is None else ["article_id", own]
    return table.sort_by([(key, "ascending") for key in keys]).combine_chunks()


def differing(one: pa.Table, cluster: pa.Table) -> list[str]:
    """Columns in which the two differ."""
    return [name for name in one.column_names if one[name].to_pylist() != cluster[name].to_pylist()]


def main(one: str, cluster: str, count: int) -> None:
    faults = 0
    for name in OWN_ID:
        single = pq.read_table(f"{one}/{name}.parquet")
        whole = ds.dataset(f"{cluster}/{name}", format="parquet", partitioning=FOLDERS)
        columns = [column for column in single.column_names if column not in WHERE]
        single = ordered(single.select(columns), name)
        spread = ordered(whole.to_table(columns=columns), name)
        well = single.num_rows == spread.num_rows > 0 and not differing(single, spread)
        faults += not well
        print(f"{'well ' if well else 'FAULT'}  {name}: {spread.num_rows} rows of the cluster, {single.num_rows} of one process")
        if not well and single.num_rows == spread.num_rows:
            print(f"       other cells in {', '.join(differing(single, spread))}")
        if name == "articles":
            ids = spread["article_id"].to_pylist()
            once = len(ids) == len(set(ids)) == count
            faults += not once
            print(f"{'well ' if once else 'FAULT'}  {len(set(ids))} articles of {count}, each once")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
