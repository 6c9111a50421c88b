// The shape of an article while it loads.
const LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']

export function ArticleSkeleton() {
  return (
    <div className="article" aria-busy="true">
      <p role="status" className="sr-only">
        Loading the article…
      </p>
      <div className="column skeleton" aria-hidden="true">
        <div className="w-3/4" />
        {LINES.map((line, i) => (
          <div key={line} className={i % 3 === 2 ? 'w-2/3' : 'w-full'} />
        ))}
      </div>
    </div>
  )
}
