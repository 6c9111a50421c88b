// Measures growth on hostile inputs of its own making: doubling one may multiply the time to open it by 2.6 at most.

import { countWords } from '../../src/domain'
import { analyze } from '../../src/engine/analyze'
import { readAnnotations } from '../../src/exchange/readAnnotations'
import { openText } from '../../src/ingest'
import { boundedBlocks } from '../../src/state/boundedBlocks'
import { findInvisibles } from '../../src/state/invisibles'
import { quickestOfEach } from './time'

/** Doubling an input may take so many times as long; more is growth beyond linear. */
const MOST_GROWTH = 2.6
/** Characters of the smaller input; the engine reads some fifty times as slowly as the page. */
const SIZE = {
  html: 400_000,
  markdown: 400_000,
  text: 400_000,
  annotations: 800_000,
  analysis: 80_000,
} as const
/** Milliseconds below which the clock and the collector are what is measured. */
const LEAST = 40

const PROSE = 'The council voted on Tuesday to close the pool, and the mayor said that she was sorry. '

const ANNOTATED = { id: 'a', url: 'https://x.example/a', text: PROSE.repeat(100) }

const quoteOf = (exact: string) => ({ type: 'TextQuoteSelector', exact })

const annotations = (count: number, target: (i: number) => unknown): string =>
  JSON.stringify(
    Array.from({ length: count }, (_, i) => ({ type: 'Annotation', bodyValue: 'a', target: target(i) })),
  )

/** Each makes an input of about `n` characters that is hard on one stage. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'html: nested div': (n) => `${'<div>'.repeat(n / 5)}${PROSE}`,
  'html: nested b': (n) => `${'<b>'.repeat(n / 100)}${`<p>${PROSE}</p>`.repeat(n / 200)}`,
  'html: nested span': (n) => `${'<span>'.repeat(n / 6)}${PROSE}`,
  'html: nested lists': (n) => `${'<ul><li>'.repeat(n / 8)}${PROSE}`,
  'html: nested articles': (n) => `<p>${PROSE}</p>${`<article><p>${PROSE}</p>`.repeat(n / 100)}`,
  'html: siblings': (n) => '<p>a</p>'.repeat(n / 8),
  'html: links': (n) => `<p>${'<a href="/x">a b</a> '.repeat(n / 20)}</p>`,
  'html: breaks': (n) => 'a<br>'.repeat(n / 5),
  'html: one attribute': (n) => `<p class="${'a '.repeat(n / 2)}">${PROSE}</p>`,
  'html: many attributes': (n) =>
    `<p ${Array.from({ length: n / 20 }, (_, i) => `a${i}="x"`).join(' ')}>${PROSE}</p>`,
  'html: open tags': (n) => '<'.repeat(n),
  'html: comments': (n) => '<!--'.repeat(n / 4),
  'html: white space': (n) => `<p>a${' '.repeat(n)}b</p>`,
  'html: JSON-LD': (n) =>
    `<script type="application/ld+json">[${'{"a":1},'.repeat(n / 8)}{}]</script><p>${PROSE}</p>`,
  'html: metas': (n) => '<meta name="author" content="Ann Roe">'.repeat(n / 38),
  'html: bylines': (n) => '<p class="byline">By Ann Roe and</p>'.repeat(n / 38),
  'html: bylines nested': (n) => `${'<div class="author">By '.repeat(n / 23)}${PROSE}`,
  'html: by alone': (n) => `<div>${'<i>By</i><b>Ann Roe</b>'.repeat(n / 23)}</div>`,
  'html: dates nested': (n) => `${'<div class="date">'.repeat(n / 18)}${PROSE}`,
  'html: headings nested': (n) => `${'<h1>Pool <b>'.repeat(n / 200)}${'<h1>a'.repeat(n / 8)}`,
  'html: JSON-LD body': (n) =>
    `<script type="application/ld+json">{"articleBody":"${`${PROSE}\\n`.repeat(n / PROSE.length)}"}</script>`,
  'html: parts alike': (n) =>
    `<main>${`<div class="a"><p>${PROSE}</p></div><ul><li>${PROSE}</li></ul>`.repeat(n / 250)}</main>`,
  'html: title': (n) => `<title>${'a | '.repeat(n / 4)}</title><p>${PROSE}</p>`,
  'html: title of pipes': (n) => `<title>Pool closes now ${'| '.repeat(n / 2)}a</title><p>${PROSE}</p>`,
  'html: date of words': (n) => `<meta name="date" content="${'jan '.repeat(n / 4)}"><p>${PROSE}</p>`,
  'html: time of spaces': (n) => `<time>Jan${'\u00a0'.repeat(n)}1</time><p>${PROSE}</p>`,
  'html: words of one letter': (n) => `<p>${'a '.repeat(n / 2)}</p>`,
  'html: tables': (n) => `${'<table><tr><td>'.repeat(n / 15)}${PROSE}`,
  'html: cells': (n) => `<table><tr>${'<td>a'.repeat(n / 5)}</table>${PROSE}`,
  'html: misnested tables': (n) => `${'<table><p>a<tr>'.repeat(n / 15)}${PROSE}`,
  'html: formatting misnested': (n) => `${'<p><b><i></b>a</i>'.repeat(n / 18)}${PROSE}`,
  'html: fonts open': (n) => `${'<font size=1><p>a'.repeat(n / 400)}${'<p>a'.repeat(n / 8)}`,
  'html: entities': (n) => `<p>${'&amp;&nbsp;&#8220;'.repeat(n / 18)}</p>`,
  'html: entities open': (n) => `<p>${'&'.repeat(n)}</p>`,
  'html: templates': (n) => `${'<template>'.repeat(n / 10)}${PROSE}`,
  'html: selects': (n) => `${'<select><option>a'.repeat(n / 17)}${PROSE}`,
  'html: drawings': (n) => `${'<svg><g>'.repeat(n / 8)}<text>${PROSE}`,
  'html: script open': (n) => `<p>${PROSE}</p><script>${'<!--<script>'.repeat(n / 12)}`,
  'html: classes': (n) =>
    Array.from({ length: n / 40 }, (_, i) => `<div class="c${i} share nav">a</div>`).join(''),
  'html: formatting reopened': (n) =>
    `<p>${Array.from({ length: n / 24 }, (_, i) => `<b id=${i}>`).join('')}</p>${'<p>x</p>'.repeat(n / 16)}`,
  'html: formatting added to': (n) => Array.from({ length: n / 18 }, (_, i) => `<font a=${i}><p>`).join(''),
  'html: formatting in captions': (n) => `${'<table><caption><b>'.repeat(n / 19)}${PROSE}`,
  'html: adoption': (n) => `${'<b><div>'.repeat(n / 12)}${'</b>'.repeat(n / 12)}${PROSE}`,
  'html: fostered text': (n) => `${'<br>'.repeat(n / 10)}<table>${'x<tr>'.repeat(n / 10)}</table>${PROSE}`,
  'html: fostered blocks': (n) => `<table>${'x<p>y</p><tr>'.repeat(n / 13)}</table>${PROSE}`,
  'html: rows in templates': (n) => `${'<template><tr><td>'.repeat(n / 18)}${PROSE}`,
  'html: drawings in drawings': (n) => `${'<svg><foreignObject><b>'.repeat(n / 23)}<p>${PROSE}`,
  'html: drawings left': (n) => `${'<svg>'.repeat(n / 13)}${'<b><svg>'.repeat(n / 13)}${PROSE}`,
  'html: formulas': (n) => `${'<math><mi>'.repeat(n / 10)}<p>${PROSE}`,
  'html: ends of nothing': (n) => `${'<span>'.repeat(n / 10)}${'</x>'.repeat(n / 10)}${PROSE}`,
  'html: attributes of body': (n) =>
    `${Array.from({ length: n / 15 }, (_, i) => `<body a${i}=x>`).join('')}${PROSE}`,
  'html: author and spaces': (n) =>
    `<meta name=author content="Ann Roe">${`<p>Ann Roe${'\u00a0'.repeat(190)}x</p>`.repeat(n / 205)}`,
  'html: data address': (n) => `<img src="data:image/png;base64,${'A'.repeat(n)}"><p>${PROSE}</p>`,
  'markdown: brackets': (n) => '['.repeat(n),
  'markdown: links': (n) => '[a](b'.repeat(n / 5),
  'markdown: stars': (n) => '*a '.repeat(n / 3),
  'markdown: quotations': (n) => '> a\n'.repeat(n / 4),
  'markdown: hashes': (n) => `# ${'#'.repeat(n)}x`,
  'markdown: emphasis open': (n) => '**a __b '.repeat(n / 8),
  'markdown: code': (n) => '`a ``b '.repeat(n / 7),
  'markdown: quotations deep': (n) => `${'> '.repeat(n / 2)}a`,
  'markdown: quotations deep, then lazy': (n) => `${'>'.repeat(n / 2)}a\n${'b\n'.repeat(n / 4)}`,
  'markdown: quotations of fences': (n) => '> ```\na\n'.repeat(n / 8),
  'markdown: lists deep': (n) => `${'- '.repeat(n / 2)}a`,
  'markdown: numbers deep': (n) => `${'1. '.repeat(n / 3)}a`,
  'markdown: lists deeper each line': (n) =>
    Array.from({ length: Math.sqrt(n) }, (_, i) => `${'  '.repeat(i)}- a\n`).join(''),
  'markdown: emphasis crossed': (n) => '*a_ '.repeat(n / 4),
  'markdown: emphasis in words': (n) => `a**b${'c* '.repeat(n / 3)}`,
  'markdown: instructions open': (n) => 'a <?'.repeat(n / 4),
  'markdown: declarations open': (n) => 'a <!A '.repeat(n / 6),
  'markdown: underlines': (n) => 'a\n=\n'.repeat(n / 4),
  'markdown: definitions': (n) =>
    `${Array.from({ length: n / 20 }, (_, i) => `[a${i}]: /u\n`).join('')}${'[a1]'.repeat(n / 8)}`,
  'markdown: references open': (n) => `[a]: /u\n\n${'[a][ '.repeat(n / 5)}`,
  'markdown: brackets closed': (n) => `${'['.repeat(n / 2)}${']'.repeat(n / 2)}`,
  'markdown: pictures open': (n) => `${'![a'.repeat(n / 3)}]`,
  'markdown: paragraphs': (n) => `${PROSE}\n\n`.repeat(n / PROSE.length),
  'markdown: fences': (n) => '```\na\n'.repeat(n / 6),
  'markdown: lists': (n) => '- a\n  1. b\n'.repeat(n / 11),
  'markdown: front matter': (n) => `---\n${'a: b\n'.repeat(n / 5)}`,
  'markdown: heading of spaces': (n) => `#${' '.repeat(n)}a\u2028b`,
  'markdown: headings of spaces': (n) => `#${' '.repeat(1_600)}a\u2028b\n`.repeat(n / 1_600),
  'markdown: heading of marks': (n) => `# a${' #'.repeat(n / 2)}x`,
  'markdown: underline of spaces': (n) => `a\n=${' '.repeat(n)}x`,
  'markdown: item of spaces': (n) => `- ${' '.repeat(n)}a\u2028b`,
  'markdown: quotation of spaces': (n) => `>${' '.repeat(n)}a\u2029b`,
  'markdown: rule of spaces': (n) => `*${' '.repeat(n)}* x`,
  'markdown: field of spaces': (n) => `---\na:${' '.repeat(n)}\n---\n`,
  'markdown: link of spaces': (n) => `[a](${' '.repeat(n)}x`,
  'markdown: address and spaces': (n) => `[a](b${' '.repeat(n)}x`,
  'markdown: title and spaces': (n) => `[a](b "c"${' '.repeat(n)}x`,
  'markdown: links of spaces': (n) => `[a](${' '.repeat(500)}`.repeat(n / 504),
  'text: line ends': (n) => '\n'.repeat(n),
  'text: spaces': (n) => `a${' '.repeat(n)}b`,
  'text: lines': (n) => 'a\n'.repeat(n / 2),
  'text: one line': (n) => PROSE.repeat(n / PROSE.length),
  'text: one word': (n) => 'a'.repeat(n),
  'text: marks': (n) => `a${'\u0301'.repeat(n)}`,
  'text: quotation marks': (n) => `a ${'“'.repeat(n)}`,
  'text: dates': (n) => 'Jan. 1, '.repeat(n / 8),
  'text: initials': (n) => 'A.B.'.repeat(n / 4),
  'text: said': (n) => 'he said that '.repeat(n / 13),
  'text: and': (n) => 'Ann and '.repeat(n / 8),
  'text: invisible': (n) => 'a\u200b\u202e'.repeat(n / 3),
  'annotations: of nothing': (n) => `[${'{"type":"Annotation"},'.repeat(n / 22)}{}]`,
  'annotations: of other pages': (n) =>
    annotations(n / 90, (i) => ({ source: `https://x.example/${i}`, selector: quoteOf('council') })),
  'annotations: of words that are not there': (n) =>
    annotations(n / 120, (i) => ({ source: ANNOTATED.url, selector: quoteOf(`council ${i}`) })),
  'annotations: of an address of slashes': (n) =>
    annotations(1, () => ({ source: `https://x.example/${'/'.repeat(n)}a`, selector: quoteOf('council') })),
  'analysis: said': (n) => 'he said that '.repeat(n / 13),
  'analysis: who said': (n) => 'Ann, who said Bob, who said '.repeat(n / 28),
  'analysis: quotation of pieces': (n) => '“We go on. \n\n'.repeat(n / 13),
  'analysis: names': (n) => 'Ann '.repeat(n / 4),
  'analysis: and': (n) => 'he said that Ann and '.repeat(n / 21),
}

type Stage = keyof typeof SIZE

/** What is done with a text before it is on the page: reading it, and what the page works out of all of it. */
function open(source: string, stage: Stage): void {
  if (stage === 'annotations') {
    readAnnotations(source, ANNOTATED)
    return
  }
  const opened = openText(source, { origin: 'file' }, stage === 'analysis' ? 'text' : stage)
  if (opened.kind === 'refused') return
  if (stage === 'analysis') {
    analyze(opened.article, null)
    return
  }
  const { text, blocks } = opened.article
  findInvisibles(text)
  boundedBlocks(blocks, text)
  countWords(text)
}

/** `-- markdown` measures only the kinds whose names hold that. */
const [wanted = ''] = process.argv.slice(2)
let failures = 0
let measured = 0
for (const [name, make] of Object.entries(HOSTILE)) {
  if (!name.includes(wanted)) continue
  measured++
  const stage = name.split(':')[0] as Stage
  const [once, twice] = [make(SIZE[stage]), make(SIZE[stage] * 2)]
  const [first = 0, second = 0] = quickestOfEach([once, twice].map((source) => () => open(source, stage)))
  const growth = second / Math.max(first, LEAST)
  if (growth > MOST_GROWTH) failures++
  const times = `${first.toFixed(0).padStart(5)} → ${second.toFixed(0).padStart(5)} ms`
  console.log(`${growth > MOST_GROWTH ? 'FAIL' : 'ok  '} ${name.padEnd(28)} ${times}  ×${growth.toFixed(2)}`)
}
console.log(`${measured} kinds, ${failures} grow more than ×${MOST_GROWTH}`)
process.exitCode = failures > 0 ? 1 : 0
