// Who is heard where: a band for each article, along its length; the table below says the same.
import type { ComparedArticle, Voice } from '../../comparison'

type Props = {
  readonly articles: readonly ComparedArticle[]
  readonly voices: readonly Voice[]
  readonly names: readonly string[]
  /** The voice that the others step back for (a place in `Persons.all`). */
  readonly chosen: number | null
}

export function VoicesPicture({ articles, voices, names, chosen }: Props) {
  return (
    <div className="mt-3" aria-hidden="true">
      {articles.map(({ article }, i) => (
        <div key={article.id} className="my-2">
          <p className="text-sm text-soft" dir="auto">
            {names[i]}
          </p>
          <svg className="h-3 w-full forced-color-adjust-none" aria-hidden="true">
            <rect className="fill-outlet-bar" width="100%" height="100%" rx="2" />
            {voices.flatMap((voice) =>
              (voice.byArticle.get(i)?.attributions ?? []).flatMap(({ id, content, direct }) =>
                content.map((at) => (
                  <rect
                    key={`${voice.place} ${id} ${at.start}`}
                    className={`${direct.some((one) => one.start < at.end && at.start < one.end) ? 'fill-direct-bar' : 'fill-reported-bar forced-colors:stroke-direct-bar'} ${chosen !== null && chosen !== voice.place ? 'opacity-faded' : ''}`}
                    x={`${(at.start / article.text.length) * 100}%`}
                    width={`${Math.max(0.4, ((at.end - at.start) / article.text.length) * 100)}%`}
                    height="100%"
                  />
                )),
              ),
            )}
          </svg>
        </div>
      ))}
    </div>
  )
}
