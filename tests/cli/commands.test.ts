// The commands: how they read, tell and end, whatever they are given.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyzeCommand } from '../../src/cli/analyze'
import { anchorCommand } from '../../src/cli/anchor'
import { helpOf } from '../../src/cli/command'
import { compareCommand } from '../../src/cli/compare'
import { extractCommand } from '../../src/cli/extract'
import { runOn } from '../support/commands'

const POOL = 'The council voted to close the pool. “It is too old,” Ana Ortiz said.'
const line = (value: object) => `${JSON.stringify(value)}\n`
const CASE = { id: 'a', originalText: POOL, editedText: `Well. ${POOL}`, passageStart: 4, passageEnd: 24 }

const analyze = (args: readonly string[], input: string | Buffer = '') =>
  runOn(analyzeCommand, ['--rules-only', ...args], input)

let folder: string
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'))
})

describe('every command', () => {
  it.each([analyzeCommand, compareCommand, extractCommand, anchorCommand])(
    '$name tells its usage when asked',
    async (command) => {
      expect(await runOn(command, ['--help'])).toEqual({ code: 0, out: `${helpOf(command)}\n`, said: '' })
    },
  )
  it.each([
    [analyzeCommand, ['--formatt', 'text'], /--formatt/],
    [analyzeCommand, ['--format', 'xml'], /--format is jsonl or text, not “xml”/],
    [extractCommand, ['--format', 'text', 'x.html'], /--format is jsonl, not “text”/],
    [extractCommand, [], /no file was named/],
    [anchorCommand, ['--format', 'jsonl'], /--format/],
  ] as const)('$0.name refuses $1, and tells its usage', async (command, args, words) => {
    const { code, out, said } = await runOn(command, args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(said).toMatch(words)
    expect(said).toContain(command.usage)
  })
  it.each([analyzeCommand, extractCommand, anchorCommand])(
    '$name tells of a file that is not there and of a folder, and reads the rest',
    async (command) => {
      mkdirSync(join(folder, 'folder'), { recursive: true })
      const good = {
        analyze: ['--rules-only', file('good.txt', POOL)],
        extract: [file('good.html', `<h1>Pool</h1><p>${POOL}</p>`)],
        anchor: [file('good.jsonl', line(CASE))],
      }[command.name] as string[]
      const { code, out, said } = await runOn(command, [
        join(folder, 'none'),
        join(folder, 'folder'),
        ...good,
      ])
      expect(code).toBe(1)
      expect(said).toContain(`${command.name}: ${join(folder, 'none')}: there is no such file`)
      expect(said).toContain(`${command.name}: ${join(folder, 'folder')}: this is a folder, not a file`)
      expect(out).toContain(command === anchorCommand ? '"id":"a"' : 'Ortiz')
    },
  )
})

describe('lines of JSON', () => {
  it('are read past a mark of the encoding, empty lines and Windows’ line ends', async () => {
    const { code, out, said } = await analyze(
      ['--format', 'jsonl'],
      `\uFEFF${line({ id: '1', text: POOL })}\r\n\n${JSON.stringify({ id: '2', text: POOL })}`,
    )
    expect({ code, said }).toEqual({ code: 0, said: '' })
    expect(
      out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).id),
    ).toEqual(['1', '2'])
  })
  it('are told by file and line where they are wrong, and the rest goes on', async () => {
    const path = file(
      'lines.jsonl',
      Buffer.concat([
        Buffer.from('no json\n[]\n{"id":1,"text":"x"}\n{"id":"a"}\n'),
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from(line({ id: 'good', text: POOL })),
      ]),
    )
    const { code, out, said } = await analyze(['--format', 'jsonl', path])
    expect(code).toBe(1)
    expect(said.trim().split('\n')).toEqual([
      `analyze: ${path}, line 1: not JSON`,
      `analyze: ${path}, line 2: not a JSON object`,
      `analyze: ${path}, line 3: "id" must be a string`,
      `analyze: ${path}, line 4: "text" must be a string`,
      `analyze: ${path}, line 5: not UTF-8`,
    ])
    expect(JSON.parse(out).id).toBe('good')
  })
  it.each([
    { passageStart: 5, passageEnd: 5 },
    { passageStart: -1 },
    { passageEnd: 10_000 },
    { passageStart: '4' },
    { editedText: null },
  ])('of anchor are no case with %j', async (wrong) => {
    const { code, out, said } = await runOn(anchorCommand, [], line({ ...CASE, ...wrong }) + line(CASE))
    expect(code).toBe(1)
    expect(said).toMatch(/^anchor: standard input, line 1: "/)
    expect(JSON.parse(out)).toMatchObject({ id: 'a', start: 10, end: 30 })
  })
})

describe('what is no text', () => {
  const random = Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * i * 31 + i * 7) % 256))
  it('is refused', async () => {
    const { code, out, said } = await analyze([], random)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(said).toMatch(/^analyze: standard input: This file holds no text/)
  })
  it('is refused page by page', async () => {
    const { code, out, said } = await runOn(extractCommand, [file('x.html', random), file('y.html', '')])
    expect(code).toBe(1)
    expect(said.trim().split('\n')).toHaveLength(2)
    for (const one of out.trim().split('\n')) expect(JSON.parse(one)).toMatchObject({ paragraphs: [] })
  })
})

describe('what would steer a terminal', () => {
  const hostile = '“The \u001b[2J\u009b31m pool \u202e is\r closed,” Ana \u0007 Ortiz said.'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that must not come out.
  const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/
  it('is written out in a text', async () => {
    const { out } = await analyze([], hostile)
    expect(out).toContain('\\u001b[2J')
    expect(out).not.toMatch(steering)
  })
  it('is the same string in JSON', async () => {
    const { out } = await runOn(extractCommand, [file('z.txt', `A headline\n\n${hostile}\n`)])
    expect(out).not.toMatch(steering)
    expect(JSON.stringify(JSON.parse(out))).toContain('\u202e')
  })
  it('stays out of complaints', async () => {
    const { said } = await analyze(['\u001b]0;title\u0007.txt'])
    expect(said).not.toMatch(steering)
  })
})

describe('the end of the output', () => {
  const entry = resolve(import.meta.dirname, '../../src/cli/run.ts')
  /** The command as a process of its own; `stdout` is a pipe or an open file. */
  function start(stdout: 'pipe' | number) {
    const child = spawn(process.execPath, ['--import', 'tsx', entry, 'anchor'], {
      stdio: ['pipe', stdout, 'pipe'],
    })
    let said = ''
    child.stderr?.on('data', (part) => (said += part))
    child.stdin?.on('error', () => {})
    const ended = new Promise<{ code: number | null; signal: string | null; said: string }>((done) =>
      child.on('close', (code, signal) => done({ code, signal, said })),
    )
    return { child, ended }
  }

  it('is silence where nobody reads on', async () => {
    const { child, ended } = start('pipe')
    child.stdin?.write(line(CASE))
    await new Promise((done) => child.stdout?.once('data', done))
    child.stdout?.destroy()
    child.stdin?.end(line(CASE).repeat(1_000))
    expect(await ended).toEqual({ code: 0, signal: null, said: '' })
  })
  it.skipIf(process.platform !== 'linux')('is told where the disk is full', async () => {
    const { child, ended } = start(openSync('/dev/full', 'w'))
    child.stdin?.end(line(CASE))
    expect(await ended).toEqual({ code: 1, signal: null, said: 'anchor: the disk is full\n' })
  })
  it.skipIf(process.platform === 'win32')('comes with Ctrl+C, in the middle, without a word', async () => {
    const { child, ended } = start('pipe')
    child.stdin?.write(line(CASE))
    await new Promise((done) => child.stdout?.once('data', done))
    child.kill('SIGINT')
    expect(await ended).toEqual({ code: null, signal: 'SIGINT', said: '' })
  })
})

describe('compare', () => {
  const compare = (args: readonly string[], input = '') =>
    runOn(compareCommand, ['--rules-only', ...args], input)
  const one = '“We will build the wall with the money that we have,” Hedda Lund said.'
  const other = 'Hedda Lund said: "We will build the wall with the silver that we have."'

  it('answers a line of articles by the contract', async () => {
    const articles = [
      { id: 'a', text: one },
      { id: 'b', publisher: 'The Lantern', text: other },
    ]
    const { code, out, said } = await compare(['--format', 'jsonl'], line({ id: 'x', articles }))
    expect({ code, said }).toEqual({ code: 0, said: '' })
    const told = JSON.parse(out)
    expect(told).toMatchObject({
      id: 'x',
      quotes: [
        {
          kind: 'words changed',
          variants: [
            { article: 'a', speaker: 'Hedda Lund', reported: false },
            { article: 'b', speaker: 'Hedda Lund', reported: false },
          ],
        },
      ],
      copy: [],
      claims: [],
    })
    expect(Object.keys(told.quotes[0].variants[0])).toEqual([
      'article',
      'spans',
      'speaker',
      'cue',
      'reported',
    ])
    const [start, end] = told.quotes[0].variants[1].spans[0]
    expect(other.slice(start, end)).toMatch(/^We will.*that we have\.?$/)
    expect(told.voices).toMatchObject([
      { name: 'Hedda Lund', byArticle: { a: { direct: 1, reported: 0, words: 11, first: 1 } } },
    ])
  })
  it('tells files to a person', async () => {
    const { code, out } = await compare([file('one.txt', one), file('other.txt', other)])
    expect(code).toBe(0)
    expect(out).toMatch(/Shared quotes\nwords changed:\n {2}one\.txt {3,}Hedda Lund: We will build/)
  })
  it.each([
    [{ id: 1, articles: [] }, /"id" must be a string/],
    [{ id: 'x' }, /"articles" must be a list/],
    [{ id: 'x', articles: [{ id: 'a' }] }, /needs the strings "id" and "text"/],
    [
      {
        id: 'x',
        articles: [
          { id: 'a', text: one },
          { id: 'a', text: one },
        ],
      },
      /two of "articles" have the id “a”/,
    ],
  ])('says what is wrong with a line: %j', async (asked, why) => {
    const { code, said } = await compare(['--format', 'jsonl'], line(asked))
    expect(code).toBe(1)
    expect(said).toMatch(why)
  })
  it('needs two files', async () => {
    const { code, said } = await compare([file('alone.txt', one)])
    expect(code).toBe(1)
    expect(said).toMatch(/two articles at least/)
  })
})
