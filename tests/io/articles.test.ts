// The articles that ship with the reader: an index that decides what there is, and an end to waiting.
import { describe, expect, it, vi } from 'vitest'
import { ArticlesUnavailable, fetchedArticles } from '../../src/io/articles'

const base = new URL('https://reader.example/articles/')
const never = new AbortController().signal

/** A host that takes the request and then says nothing. */
const silent: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
  })

describe('articles from a host', () => {
  it('are not asked for where the index does not name them', async () => {
    const answer = vi.fn<typeof fetch>(async () => Response.json([{ id: 'pool' }]))
    expect(await fetchedArticles(base, answer).load('harbor')).toBeNull()
    expect(answer).toHaveBeenCalledOnce()
  })

  it.each([
    ['answers with an error', async () => new Response('', { status: 503 })],
    ['answers with a page', async () => new Response('<!doctype html>')],
    ['refuses', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['says nothing', silent],
  ] satisfies [string, typeof fetch][])('may come another time where it %s', async (_what, answer) => {
    await expect(fetchedArticles(base, answer, 20).list(never)).rejects.toThrow(ArticlesUnavailable)
  })

  it('are left where the reader goes on', async () => {
    const leaving = new AbortController()
    const list = fetchedArticles(base, silent).list(leaving.signal)
    leaving.abort(new Error('left'))
    await expect(list).rejects.toThrow('left')
  })
})
