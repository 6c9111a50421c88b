// Which addresses the local server may ask for a page: public ones, however they are spelled, and wherever a name leads.
import { describe, expect, it } from 'vitest'
import { checkedLookup, type Lookup } from '../../src/cli/serving/door/connection.mjs'
import { allowedAddress } from '../../src/cli/serving/door/fetchPage.mjs'
import { isPublic } from '../../src/cli/serving/door/publicAddress.mjs'
import { resolving } from '../support/resolving'

describe('an address', () => {
  it.each(['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '::ffff:1.1.1.1'])('%s is public', (address) =>
    expect(isPublic(address)).toBe(true),
  )
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'fec0::1',
    'news.example',
    '',
  ])('“%s” is not', (address) => expect(isPublic(address)).toBe(false))
})

describe('an address that may be asked for', () => {
  it.each(['https://news.example/a?b#c', 'http://news.example:80/', 'https://1.1.1.1/'])('is %s', (address) =>
    expect(allowedAddress(address).href).toBe(new URL(address.replace('#c', '')).href),
  )
  it.each([
    'ftp://news.example/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'https://news.example:8443/',
    'http://news.example:22/',
    'https://me:secret@news.example/',
    'http://localhost/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://017700000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://router/',
    'nonsense',
    '',
  ])('is never %s', (address) => expect(() => allowedAddress(address)).toThrow('forbidden'))
})

describe('a name', () => {
  const resolve = (lookup: Lookup, all: boolean) =>
    new Promise((done) =>
      checkedLookup(lookup)('news.example', { all }, (error, found) => done(error ?? found)),
    )
  it('is connected to at what was checked', async () => {
    expect(await resolve(resolving(['1.1.1.1']), false)).toBe('1.1.1.1')
    expect(await resolve(resolving(['1.1.1.1', '2606:4700:4700::1111']), true)).toHaveLength(2)
  })
  it.each([[['127.0.0.1']], [['1.1.1.1', '10.0.0.1']], [['::ffff:192.168.0.1']], [[]]])(
    'is refused where it leads to %s',
    async (addresses) =>
      expect(await resolve(resolving(addresses), true)).toMatchObject({ kind: 'forbidden' }),
  )
})
