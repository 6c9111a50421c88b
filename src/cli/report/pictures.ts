// Pictures of the report as SVG, from the shapes that `src/report/charts` laid out.
import type { Picture, Shape } from '../../report/charts/picture'
import { html, type Markup } from './markup'

/** With no name it says nothing that does not stand beside it. */
export const drawPicture = ({ name, width, height, shapes }: Picture): Markup =>
  html`<svg viewBox="0 0 ${width} ${height}" ${name === '' ? html`aria-hidden="true"` : html`role="img" aria-label="${name}"`}>${shapes.map(drawShape)}</svg>`

function drawShape(shape: Shape): Markup {
  switch (shape.is) {
    case 'rect':
      return html`<rect class="${shape.look}" x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"/>`
    case 'text':
      return html`<text${shape.look === 'name' ? html` class="name"` : null} x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}">${shape.text}</text>`
    case 'rule':
      return html`<line class="rule" x1="${shape.x1}" x2="${shape.x2}" y1="${shape.y1}" y2="${shape.y2}"/>`
    case 'path':
      return html`<path class="${shape.look}" d="${shape.d}"/>`
    case 'dot':
      return html`<circle class="dot" cx="${shape.x}" cy="${shape.y}" r="2.5"><title>${shape.told}</title></circle>`
  }
}
