// Writes a foreign record straight into the app's database and settings, as another program, or a bug, could have left it.

/**
 * Runs in the browser, so it stands by itself. The record is written as it came, and once more as one of the app's own
 * with the record's fields over it, which gets further in. Gives back the id to ask for.
 */
export async function putRecord(text: string): Promise<string> {
  const given = JSON.parse(text) as Readonly<Record<string, unknown>>
  const id = String(given.id)
  const prose = 'The council voted on Tuesday to close the pool.'
  const facts = {
    id,
    title: 'Pool closes',
    titleSupplied: false,
    byline: null,
    publisher: null,
    published: null,
  }
  const span = { start: 0, end: prose.length }
  const article = {
    ...facts,
    origin: 'pasted',
    url: null,
    lang: 'en',
    fictional: false,
    text: prose,
    blocks: [{ kind: 'paragraph', span, level: null }],
    inlines: [],
    ...given,
  }
  const now = new Date().toISOString()
  const entry = {
    ...facts,
    origin: 'pasted',
    words: 9,
    tags: [],
    progress: 0,
    opened: 1,
    openedAt: now,
    addedAt: now,
    ...given,
  }
  const opening = indexedDB.open('sourcelight')
  await new Promise((done, failed) => {
    opening.onsuccess = done
    opening.onerror = failed
  })
  const db = opening.result
  const tx = db.transaction(['entries', 'articles', 'meta'], 'readwrite')
  for (const [key, kept] of [
    [id, { entry, article }],
    [`${id} as it came`, { entry: given, article: given }],
  ] as const) {
    tx.objectStore('entries').put(kept.entry, key)
    tx.objectStore('articles').put(kept.article, key)
  }
  tx.objectStore('meta').put(given, id)
  await new Promise((done, failed) => {
    tx.oncomplete = done
    tx.onerror = failed
  })
  db.close()
  for (const key of ['settings', 'layers', 'handing'])
    localStorage.setItem(`sourcelight.${key}`, text.slice(0, 1_000_000))
  return id
}
