// The report over articles that are read, or the passages that a figure or a search leads to.
import { useMemo, useState } from 'react'
import { titlesOf } from '../../report/labels'
import { passagesOf } from '../../report/passages'
import { reportOf } from '../../report/report'
import type { Asked } from '../../state'
import { passagesIn, passagesOfAsked } from '../../state/archive/passages'
import { Button } from '../../ui/common/Button'
import { counted } from '../../ui/common/counts'
import { FindSaid } from '../../ui/report/FindSaid'
import { Made } from '../../ui/report/Made'
import { Passages } from '../../ui/report/Passages'
import { Sections } from '../../ui/report/Sections'
import { placeLeft, useComingBack } from '../comingBack'
import { useNavigation } from '../navigation'
import type { Archive } from './readArchive'
import { usePassageLinks } from './usePassageLinks'
import { useSaveArchive } from './useSaveArchive'

type Props = { readonly archive: Archive; readonly asked: Asked }

export function ArchiveReport({ archive, asked }: Props) {
  const { go, hrefOf } = useNavigation()
  const counts = useMemo(() => reportOf(archive.tally), [archive])
  const address = hrefOf({ kind: 'report', asked })
  const leave = useComingBack(address, true)
  const to = (change: Partial<Asked>) => ({ kind: 'report', asked: { ...asked, ...change } }) as const
  const [rows] = useState(() => placeLeft(address) + 1)
  const narrowed = asked.figure !== null || asked.who !== '' || asked.said !== ''
  const find = (
    <FindSaid
      key={address}
      who={asked.who}
      said={asked.said}
      onFind={({ who, said }) => go(to({ who, said, figure: null }))}
    />
  )
  if (narrowed)
    return (
      <Found key={address} archive={archive} asked={asked} counts={counts} leave={leave}>
        {find}
      </Found>
    )
  return (
    <>
      <Made report={counts.report} reviews={archive.articles.map(({ review }) => review)} />
      {find}
      <SaveButtons archive={archive} />
      <Sections
        report={counts.report}
        figures={{
          rows,
          hrefOf: (figure) => hrefOf(to({ figure })),
          onFollow: (figure, element, row) => {
            leave(element, row)
            go(to({ figure }))
          },
        }}
      />
    </>
  )
}

function SaveButtons({ archive }: { readonly archive: Archive }) {
  const save = useSaveArchive(archive)
  return (
    <div className="mt-4 flex flex-wrap gap-2 print:hidden">
      <Button onPress={save}>Save all statements as table (CSV)</Button>
      <Button onPress={() => window.print()}>Print</Button>
    </div>
  )
}

type FoundProps = Props & {
  readonly counts: ReturnType<typeof reportOf>
  readonly leave: (id: string, place: number) => void
  readonly children: React.ReactNode
}

/** Passages that are drawn at once. */
const PORTION = 100

function Found({ archive, asked, counts: { report, voiceOf }, leave, children }: FoundProps) {
  const { go, hrefOf } = useNavigation()
  const titles = useMemo(() => titlesOf(report), [report])
  const all = useMemo(
    () => passagesIn(archive.articles, passagesOf(report, voiceOf), (id) => titles.get(id) ?? ''),
    [archive, report, voiceOf, titles],
  )
  const found = useMemo(() => passagesOfAsked(all, asked), [all, asked])
  const [portion, setPortion] = useState(() =>
    Math.max(PORTION, placeLeft(hrefOf({ kind: 'report', asked })) + 1),
  )
  const links = usePassageLinks(archive)
  const whole = { kind: 'report', asked: { ...asked, figure: null, who: '', said: '' } } as const
  return (
    <>
      {children}
      <h2 className="mt-8 font-serif text-2xl font-bold wrap-anywhere">{headingOf(asked, titles)}</h2>
      <p role="status" className="mt-1 text-soft">
        {found.length === 0 ? 'No passage is found.' : counted(found.length, 'passage')}
      </p>
      <p className="mt-3 print:hidden">
        <Button onPress={() => go(whole)}>The whole report</Button>
      </p>
      <Passages
        passages={found}
        articles={archive.articles.map(({ article }) => article)}
        portion={portion}
        onMore={() => setPortion(portion + PORTION)}
        hrefOf={links.hrefOf}
        onFollow={(passage) => {
          leave(passage.id, found.indexOf(passage))
          links.follow(passage)
        }}
      />
    </>
  )
}

function headingOf({ figure, who, said }: Asked, titles: ReadonlyMap<string, string>): string {
  if (figure !== null)
    return figure
      .split('+')
      .map((id) => titles.get(id) ?? 'Nobody in these articles')
      .join(' · ')
  return [who === '' ? 'Said' : who, said === '' ? null : `“${said}”`].filter(Boolean).join(': ')
}
