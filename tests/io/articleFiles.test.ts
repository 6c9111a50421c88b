// Single articles as files, to be read by somebody else or laid side by side; and the lines that files are read by.
import { describe, expect, it } from 'vitest'
import { articlesInMemory } from '../../src/io/articles'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { formatArticleFile, formatComparisonFile, importLibrary } from '../../src/io/libraryTransfer'
import { isLibraryFile } from '../../src/io/storage/libraryFileHead'
import { linesOf } from '../../src/io/storage/linesOf'
import { filled, HEAD, NOW, pool } from '../support/ownArticles'

describe('the lines of a file', () => {
  const all = async (blob: Blob, longest?: number) => {
    const lines: (string | null)[] = []
    for await (const line of linesOf(blob, longest)) lines.push(line)
    return lines
  }
  it('are read across the pieces that a file comes in', async () => {
    expect(await all(new Blob(['a\r\nb', 'c\n\n', 'd é'.repeat(3)]))).toEqual(['a\r', 'bc', 'd éd éd é'])
  })
  it('are left out where one is too long, and the next is read', async () => {
    expect(await all(new Blob(['x'.repeat(100), '\nshort\n', 'y'.repeat(11)]), 10)).toEqual([
      null,
      'short',
      null,
    ])
  })
})

describe('one article as a file', () => {
  it('can be read by somebody else, and tells nothing of how it was read here', async () => {
    const library = await filled()
    await library.edit(pool.id, { progress: 0.5 })
    const file = new Blob([formatArticleFile(pool, NOW)])
    expect(await isLibraryFile(file)).toBe(true)
    expect(await file.text()).not.toContain('harbor')
    const other = libraryInMemory()
    expect(await importLibrary(other, file)).toMatchObject({ records: 1, first: pool.id })
    expect(await other.get(pool.id)).toMatchObject({
      entry: { tags: [], progress: 0, origin: 'file' },
      article: { text: pool.text, origin: 'file' },
    })
  })

  it('stays unchecked where it came in a link', async () => {
    const other = libraryInMemory()
    await importLibrary(other, new Blob([formatArticleFile({ ...pool, origin: 'link' }, NOW)]))
    expect((await other.get(pool.id))?.article.origin).toBe('link')
  })

  it('is told from any other file', async () => {
    for (const text of ['', 'The pool closes.', '{"a":1}', `${' '.repeat(2_000)}${HEAD}`])
      expect(await isLibraryFile(new Blob([text]))).toBe(false)
  })
})

describe('a file of articles to be laid side by side', () => {
  it('says which, brings those of one’s own, and only names those that ship', async () => {
    const shipped = { ...pool, id: 'a-shipped-one', origin: 'bundled' as const }
    const file = new Blob([formatComparisonFile([shipped, pool], new Date())])
    const library = libraryInMemory()
    const articles = articlesInMemory([{ article: shipped, reviewed: null }])
    expect(await importLibrary(library, file, articles)).toMatchObject({
      kind: 'read',
      records: 2,
      compare: ['a-shipped-one', pool.id],
    })
    expect((await library.get(pool.id))?.article.text).toBe(pool.text)
  })
})
