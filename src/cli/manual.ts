// What the manuals of several commands say alike: inputs, how a long run goes, exit codes.

/** Which inputs an archive may have. */
export const INPUTS = `INPUTS
  Files, folders (all that lies in them, by name), patterns in quotes ("saved/**/*.html"), or - for standard input,
  which is also read where nothing is named. What each file is, its name and its first bytes say:

  .jsonl .ndjson    a line {"text", "id"?, "title"?, "byline"?, "publisher"?, "published"? (or "date"), "url"?, "lang"?} an article
  .html .mhtml      saved pages
  .warc .warc.gz    web archives: each answer that holds a page
  .txt .md .eml     text, Markdown, mail
  .pdf .docx .rtf .epub   documents, one article each
  .xml .rss .atom   feeds, an article each entry that holds its text in full (RSS, Atom)
  .gz               any of the first, packed

  Exports of news databases, with many articles in one .html, .rtf, .docx or .txt, are split into articles with
  headline, publisher, day and byline: Nexis Uni, LexisNexis of before 2018, Factiva (articles, or with its fields
  HD … AN). They were built from what public parsers of such exports say of their shape; NO REAL EXPORT has confirmed
  them yet. Look at the first with \`sourcelight extract -o - FILE\`. An article whose text cannot be told from what
  stands around it is told with its number (“export.docx, article 12”) and skipped.

  A file that cannot be read, or holds no text, is told with its place (“news.jsonl, line 17”) and skipped.`

/** How a run over an archive is steered. */
export const RUN_OPTIONS = `  -o, --output FILE   where results are written, - for standard output. A file that is there is not written over.
  -j, --jobs N        threads that work at the same time (as many as the machine has cores). Results are the same,
                      byte for byte and in the order of the inputs, whatever N is.
  --resume            go on with a FILE that was broken off (Ctrl-C, a crash, a power cut): nothing is lost or doubled
  --overwrite         begin FILE anew
  --strict            stop at the first document that cannot be read`

export const EXIT = `EXIT STATUS
  0    all is well
  1    something could not be read or written; what could be read is in the output, the rest was told on standard error
  2    the command was misused
  130  stopped by Ctrl-C (143: by another program); the same command with --resume goes on`
