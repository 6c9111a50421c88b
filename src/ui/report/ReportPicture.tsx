// A picture of the report as elements, from the shapes that `src/report/charts` laid out; its table stands beside it.
import type { Look, Picture, Shape } from '../../report/charts/picture'
import { Scrolled } from './Scrolled'

const FILLS: Readonly<Record<Look, string>> = {
  bar: 'fill-soft forced-colors:fill-current',
  direct: 'fill-direct-bar',
  reported: 'fill-reported-bar forced-colors:stroke-direct-bar',
  own: 'fill-outlet-bar',
}

/** On a narrow window it is scrolled sideways: smaller letters could not be read. */
export function ReportPicture({ picture }: { readonly picture: Picture }) {
  const { name, width, height } = picture
  return (
    <figure className="mt-5 print:break-inside-avoid">
      <figcaption className="text-base text-soft">{name}</figcaption>
      <Scrolled name={`Picture: ${name}`}>
        <svg
          className="w-picture forced-color-adjust-none font-sans text-xs print:w-full"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={name}
        >
          <Shapes picture={picture} />
        </svg>
      </Scrolled>
    </figure>
  )
}

/** At the end of a row, whose figures say the same. */
export function Spark({ picture }: { readonly picture: Picture }) {
  return (
    <svg
      className="inline-block h-5 w-24 forced-color-adjust-none"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      aria-hidden="true"
    >
      <Shapes picture={picture} />
    </svg>
  )
}

function Shapes({ picture: { shapes } }: { readonly picture: Picture }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of a picture never change places.
  return shapes.map((shape, i) => <Drawn key={i} shape={shape} />)
}

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.is) {
    case 'rect': {
      const { look, is: _, ...place } = shape
      return <rect className={FILLS[look]} {...place} />
    }
    case 'text':
      return (
        <text
          className={shape.look === 'name' ? 'fill-ink' : 'fill-soft'}
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      )
    case 'rule': {
      const { is: _, ...ends } = shape
      return <line className="stroke-rule" {...ends} />
    }
    case 'path':
      return shape.look === 'band' ? (
        <path className="fill-outlet-bar" d={shape.d} />
      ) : (
        <path className="fill-none stroke-soft forced-colors:stroke-current" strokeWidth="1.5" d={shape.d} />
      )
    case 'dot':
      return (
        <circle className="fill-soft forced-colors:fill-current" cx={shape.x} cy={shape.y} r="2.5">
          <title>{shape.told}</title>
        </circle>
      )
  }
}
