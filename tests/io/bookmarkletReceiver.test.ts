// A page is taken only from the window that opened this one, only in its shape, and only once.
import { expect, it } from 'vitest'
import { bookmarkletReceiver, readHanded } from '../../src/io/bookmarkletReceiver'

const page = { sourcelight: 'page', key: 'k', html: '<p>x</p>', url: 'https://news.example/a' }
const ORIGIN = 'https://news.example'

it('reads a page with the address that it comes from', () => {
  expect(readHanded(page, ORIGIN)).toEqual({
    kind: 'page',
    page: { html: '<p>x</p>', url: 'https://news.example/a' },
    by: { kind: 'page', key: 'k' },
    host: 'news.example',
    selected: '',
  })
})

it('does not believe an address of another publisher', () => {
  expect(readHanded(page, 'https://elsewhere.example')).toMatchObject({ page: { url: null } })
  expect(readHanded({ ...page, url: 'javascript:1' }, 'null')).toMatchObject({ page: { url: null } })
})

it.each([
  ['nothing', null],
  ['text', 'page'],
  ['another message', { ...page, sourcelight: 'ready' }],
  ['no markup', { ...page, html: 7 }],
  ['too much', { ...page, html: 'x'.repeat(20_000_001) }],
])('takes no page from %s', (_, data) => expect(readHanded(data, ORIGIN)).toBeNull())

/** A window with the one that opened it. */
function opened() {
  const knocks: unknown[] = []
  const opener = { closed: false, postMessage: (message: unknown) => knocks.push(message) }
  const view = Object.assign(new EventTarget(), { opener: opener as unknown })
  const say = (data: unknown, source: unknown) =>
    view.dispatchEvent(Object.assign(new Event('message'), { data, origin: ORIGIN, source }))
  return { view: view as unknown as Window, opener, knocks, say }
}
const never = new AbortController().signal

it('knocks, takes the page of its opener, and cuts the tie', async () => {
  const { view, opener, knocks, say } = opened()
  const handed = bookmarkletReceiver(view).receive(never)
  expect(knocks).toEqual([{ sourcelight: 'ready' }])
  say({ ...page, html: 'of a stranger' }, {})
  say('noise', opener)
  say(page, opener)
  expect(await handed).toMatchObject({ kind: 'page', page: { html: '<p>x</p>' } })
  expect(view.opener).toBeNull()
})

it('says so where nobody opened it, or nobody answers', async () => {
  expect(await bookmarkletReceiver({ opener: null } as Window).receive(never)).toEqual({
    kind: 'nobody',
  })
  expect(await bookmarkletReceiver(opened().view, 10).receive(never)).toEqual({ kind: 'silent' })
})
