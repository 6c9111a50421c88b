// What other programs share: an address wherever they put it, or a text.
import { expect, it } from 'vitest'
import { readShared } from '../../src/app/opening/shared'

const long = 'The council voted on Tuesday to close the pool. '.repeat(10).trim()

it.each([
  [
    'an address',
    { title: '', text: '', url: 'https://news.example/a' },
    { kind: 'address', address: 'https://news.example/a' },
  ],
  [
    'an address in the text',
    { title: 'Pool', text: 'Pool closes https://news.example/a', url: '' },
    { kind: 'address', address: 'https://news.example/a' },
  ],
  [
    'a text',
    { title: 'Pool', text: 'The pool closes.', url: '' },
    { kind: 'text', text: 'The pool closes.', title: 'Pool' },
  ],
  [
    'a long text with its address',
    { title: '', text: `${long} https://news.example/a`, url: '' },
    { kind: 'text', text: long, title: '' },
  ],
  ['nothing', { title: 'Pool', text: ' ', url: '' }, { kind: 'nothing' }],
])('reads %s', (_, given, shared) => expect(readShared(given)).toEqual(shared))
