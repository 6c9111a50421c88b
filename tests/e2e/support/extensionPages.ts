// Pages of publishers that the extension is tried on: each keeps its text from a bookmarklet, or from a simple look, in another way.

type PublisherPage = {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
  /** What must be read of it; absent where a test of its own looks. */
  readonly wanted?: readonly string[]
}

const sentence = 'The crossing carries nine thousand lorries a day, and the county has no other of its size. '
const body = [
  'The mayor of Wendham said on Monday that the bridge would be shut until the spring.',
  '“Nobody should be on it,” said Ines Marlow, an engineer of the county. “We have measured it twice.”',
  'A spokesman for the hauliers said that the detour would cost them a day each week.',
]
const paragraphs = body.map((first) => `<p>${first} ${sentence.repeat(3)}</p>`).join('')
const article = `<article><h1>The bridge is shut</h1>${paragraphs}</article>`
const page = (inside: string) =>
  `<!doctype html><html lang="en"><head><title>The bridge is shut</title></head><body>${inside}</body></html>`

export const PAGES: Readonly<Record<string, PublisherPage>> = {
  'a-page-under-a-hostile-policy': {
    html: page(article),
    headers: {
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
    },
    wanted: ['Nobody should be on it', 'cost them a day'],
  },
  'a-text-in-shadow-trees': {
    html: page(`<main><h1>The bridge is shut</h1><news-text><p slot="lead">${body[0]} ${sentence}</p></news-text></main>
      <script>
        customElements.define('news-text', class extends HTMLElement {
          constructor() {
            super()
            this.attachShadow({ mode: 'closed' }).innerHTML =
              '<article><slot name="lead"></slot>' + ${JSON.stringify(paragraphs)} + '</article>'
          }
        })
      </script>`),
    wanted: ['Nobody should be on it', 'The mayor of Wendham said on Monday', 'cost them a day'],
  },
  'a-text-in-a-frame': {
    html: page('<iframe src="/framed" style="width: 100%; height: 90vh"></iframe>'),
    wanted: ['Nobody should be on it', 'cost them a day'],
  },
  framed: { html: page(article) },
  'a-page-that-changes': {
    html: page(`${article}<script>
      setInterval(() => {
        const text = document.createElement('p')
        text.textContent = '“The tunnel will stay open,” said Ines Marlow. ' + ${JSON.stringify(sentence.repeat(2))}
        document.querySelector('article').append(text)
      }, 200)
    </script>`),
  },
}
