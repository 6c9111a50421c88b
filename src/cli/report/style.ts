// How the report looks: a quiet page of tables and pictures, light and dark, on paper too; nothing is fetched.
import { html, Markup } from './markup'

const STYLE = new Markup(`<style>
:root { color-scheme: light dark; --ink: #1c1b19; --soft: #5f5b54; --rule: #ddd8cf; --paper: #fdfcfa; --bar: #3f6b8a; --band: #3f6b8a2e; --link: #1f567d; --direct: #b98a2f; --reported: #6f93b8; --own: #ddd5c4 }
@media (prefers-color-scheme: dark) { :root { --ink: #eae6df; --soft: #a8a298; --rule: #3a3733; --paper: #191817; --bar: #7fb0d0; --band: #7fb0d033; --link: #9cc6e2; --direct: #c29a45; --reported: #5b84ad; --own: #45423c } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 Georgia, 'Times New Roman', serif }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 3.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--rule) }
h3 { font-size: 1rem; margin: 2rem 0 .25rem }
p { max-width: 40rem; margin: .5rem 0 1rem }
a { color: var(--link); text-underline-offset: .15em }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.soft, caption, figcaption, footer { color: var(--soft) }
dl.made { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 1rem 0; font: .9rem/1.5 system-ui, sans-serif }
dl.made dt { color: var(--soft) } dl.made dd { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font: .875rem/1.45 system-ui, sans-serif; font-variant-numeric: tabular-nums lining-nums }
caption { text-align: start; padding: .25rem 0 .5rem; font-size: .875rem }
th, td { padding: .3rem .75rem .3rem 0; text-align: end; vertical-align: top; border-bottom: 1px solid var(--rule); font-weight: 400 }
td { white-space: nowrap } th:first-child, td:first-child { text-align: start } thead th { color: var(--soft); vertical-align: bottom } tbody th { overflow-wrap: anywhere }
.range { color: var(--soft); white-space: nowrap; font-size: .8rem }
.wide, figure { overflow-x: auto } .wide { margin: 1rem 0 1.75rem } .wide .many { min-width: 42rem }
figure { margin: 1rem 0 } figure svg { width: 100%; min-width: 28rem; height: auto; max-width: 45rem; font: 12px system-ui, sans-serif }
svg text { fill: var(--soft) } svg .name { fill: var(--ink) } svg .bar, svg .dot { fill: var(--bar) } svg .band { fill: var(--band) } svg .direct { fill: var(--direct) } svg .reported { fill: var(--reported) } svg .own { fill: var(--own) }
svg .line { fill: none; stroke: var(--bar); stroke-width: 1.5 } svg .rule { stroke: var(--rule) } td svg { width: 6rem; height: 1.25rem; vertical-align: middle }
details { margin: .5rem 0 1.5rem } summary { cursor: pointer; font: .875rem/1.5 system-ui, sans-serif; color: var(--soft) }
nav ul { columns: 16rem; padding: 0; margin: 1rem 0; list-style: none; font: .9rem/1.7 system-ui, sans-serif }
ol.passages { padding-inline-start: 2.5rem } ol.passages li { margin: 0 0 1.1rem; padding-inline-start: .5rem } ol.passages p { margin: 0 }
ol.passages .soft { font: .8rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
@media print { :root { --ink: #000; --soft: #444; --rule: #bbb; --paper: #fff; --bar: #444; --band: #0002; --link: #000; --direct: #222; --reported: #888; --own: #e4e4e4 } main { max-width: none; padding: 0 } nav { display: none } h2 { break-after: avoid } tr, figure, li { break-inside: avoid } details:not([open]) { display: none } .wide { overflow: visible } .wide .many { min-width: 0 } }
</style>`)

/** A page of its own: no script runs on it, and nothing is asked of any network. */
export const pageOf = (title: string, body: Markup): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
${html`<title>${title}</title>`.text}
${STYLE.text}
</head>
<body>
<main>
${body.text}
</main>
</body>
</html>
`
