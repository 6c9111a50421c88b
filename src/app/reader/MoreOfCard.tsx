// The rest of the open card, with what its buttons do; fetched when it is first asked for.
import { useMemo } from 'react'
import { linkToPublisher } from '../../passage'
import { type Card, type CommandId, passageOf, spokenLabel } from '../../state'
import { deriveCardDetails } from '../../state/cardDetails'
import { type CardActions, CardDetails } from '../../ui/reader/CardDetails'
import { useCommandTable } from '../commands/commands'
import { useNavigation } from '../navigation'
import { useCopy } from '../useCopy'
import type { CardSetting } from './cardSetting'
import { formatCitation } from './citation'
import { linkTo } from './sharing/linkTo'

const CHECKING: { readonly [Id in CommandId]?: string } = {
  'check.confirm': 'This is right',
  'check.reject': 'This is wrong',
  'correct.speaker': 'Set right…',
  'correct.words': 'Set right…',
  'correct.ends': 'Move its ends',
}

type Props = CardSetting & { readonly card: Card; readonly onShowNested: (target: Card['target']) => void }

export function MoreOfCard({
  card,
  derived: { analyzed },
  layers,
  view,
  dispatch,
  onShare,
  onWriteNote,
  onShowNested,
}: Props) {
  const { base } = useNavigation()
  const copy = useCopy()
  const table = useCommandTable()
  const { article } = analyzed
  const details = useMemo(() => deriveCardDetails(analyzed, card), [analyzed, card])
  const whole = useMemo(() => passageOf(analyzed, card.target), [analyzed, card])
  // It reads the whole article: not at every stir of the pointer.
  const atPublisher = useMemo(() => whole && linkToPublisher(article, whole), [article, whole])
  if (!whole) return null
  const target = { kind: 'passage', at: whole, name: 'this passage' } as const
  const showSource = (id: string) => {
    view.closeCard()
    dispatch({ kind: 'choose', chosen: { kind: 'source', id } })
  }
  // What can be done about the highlight itself, as the keys do it.
  const checking = table
    .ready()
    .flatMap(({ id }) => (CHECKING[id] ? [{ name: CHECKING[id], run: () => void table.run(id) }] : []))
    .filter(({ name }) => !(card.checked && name === CHECKING['check.confirm']))
    .filter(({ name }, i, all) => all.findIndex((other) => other.name === name) === i)
  const actions: readonly CardActions[] = [
    ...(checking.length > 0 ? [{ label: 'Check this highlight', actions: checking }] : []),
    {
      label: 'Share this passage',
      actions: [
        { name: 'Add note…', run: () => onWriteNote(whole) },
        { name: 'Copy link', run: () => onShare(target) },
        ...(atPublisher === null
          ? []
          : [
              {
                name: 'Copy link to the publisher’s page',
                run: () => void copy(atPublisher, 'Link to this passage on the publisher’s page copied.'),
              },
            ]),
        {
          name: 'Copy with citation',
          run: () => {
            const link = linkTo(target, base, article, layers, null)
            void copy(formatCitation(article, card, link), 'Copied with citation.')
          },
        },
        ...details.sources.map(({ id, name }) => ({
          name: id === 'missing' ? 'All without a source' : `All by ${name}`,
          run: () => showSource(id),
        })),
      ],
    },
  ]
  return (
    <CardDetails
      details={details}
      actions={actions}
      nestedLabel={(nested) => spokenLabel(analyzed, nested)}
      onShowNested={onShowNested}
    />
  )
}
