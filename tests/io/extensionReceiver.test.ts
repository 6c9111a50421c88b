// The page that the extension took: packed and unpacked, waited for, taken once, and never believed unread.
import { describe, expect, it } from 'vitest'
import { extensionReceiver, type SessionStorage } from '../../src/io/extensionReceiver'
import { pack, readRecord, unpack } from '../../src/io/handedRecord'

function sessionInMemory(kept: { [key: string]: unknown } = {}) {
  const listeners = new Set<() => void>()
  const storage: SessionStorage = {
    get: async (key) => (key in kept ? { [key]: kept[key] } : {}),
    remove: async (key) => void delete kept[key],
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  }
  const set = (key: string, value: unknown) => {
    kept[key] = value
    for (const listener of [...listeners]) listener()
  }
  return { storage, kept, listeners, set }
}

const never = new AbortController().signal
const record = async (html: string, url = 'https://news.example/a') => ({
  kind: 'page',
  packed: await pack(html),
  url,
  selected: 'some words',
})

describe('packing', () => {
  it.each(['', 'plain', '“Grüße” 🌉 \u0000 end', 'x'.repeat(200_000)])(
    'gives back what it took',
    async (html) => {
      expect(await unpack((await pack(html)) ?? '')).toBe(html)
    },
  )

  it('refuses what is larger than a file may be', async () =>
    expect(await pack('x'.repeat(20_000_001))).toBeNull())

  it('rejects what was not packed here', async () => {
    await expect(unpack('!!!')).rejects.toThrow()
    await expect(unpack(btoa('no gzip'))).rejects.toThrow()
  })
})

describe('receiving', () => {
  it('takes the page that is there, once', async () => {
    const { storage, kept } = sessionInMemory({ k1: await record('<p>x</p>') })
    expect(await extensionReceiver('#k1', storage).receive(never)).toEqual({
      kind: 'page',
      page: { html: '<p>x</p>', url: 'https://news.example/a' },
      by: { kind: 'extension' },
      host: 'news.example',
      selected: 'some words',
    })
    expect(kept).toEqual({})
  })

  it('waits for the page that is still being taken, and for no other', async () => {
    const { storage, kept, listeners, set } = sessionInMemory()
    const handed = extensionReceiver('#k1', storage).receive(never)
    set('other', await record('<p>not this</p>'))
    set('k1', await record('<p>this</p>'))
    expect(await handed).toMatchObject({ page: { html: '<p>this</p>' } })
    expect(Object.keys(kept)).toEqual(['other'])
    expect(listeners.size).toBe(0)
  })

  it('links to no address but the web’s', async () => {
    const { storage } = sessionInMemory({ k1: await record('<p>x</p>', 'file:///home/a.html') })
    expect(await extensionReceiver('#k1', storage).receive(never)).toMatchObject({ page: { url: null } })
  })

  it('says why a page could not be taken, that none came, and that nothing was asked', async () => {
    const untaken = { kind: 'untaken', reason: 'This is a PDF.' }
    expect(await extensionReceiver('#k1', sessionInMemory({ k1: untaken }).storage).receive(never)).toEqual(
      untaken,
    )
    expect(await extensionReceiver('#k1', sessionInMemory().storage, 5).receive(never)).toEqual({
      kind: 'silent',
    })
    expect(await extensionReceiver('', sessionInMemory().storage).receive(never)).toEqual({ kind: 'nobody' })
  })

  it.each([
    ['another shape', { kind: 'page', html: '<p>x</p>' }],
    ['damaged', { kind: 'page', packed: '??', url: '', selected: '' }],
  ])('takes nothing that is %s', async (_, kept) =>
    expect(await extensionReceiver('#k1', sessionInMemory({ k1: kept }).storage).receive(never)).toEqual({
      kind: 'silent',
    }),
  )
})

it('a record is bounded', () => {
  expect(readRecord({ kind: 'page', packed: 'x'.repeat(9_000_001), url: '', selected: '' })).toBeNull()
  expect(readRecord({ kind: 'untaken', reason: 'x'.repeat(1_001) })).toBeNull()
})
