// Every command of the reader, once: name, what it does, where it counts, its keys. Keys, buttons, help, selection menu and palette read this list; `app` binds what is done.
import { LAYER, type LayerId } from '../../domain'
import { SAVED_FORMS, type SavedForm } from '../savedForms'
import type { Command } from './command'
import { CORRECTIONS } from './corrections'
import { READING } from './reading'

const layerCommand = (id: LayerId) =>
  ({
    name: `${LAYER[id].name} on or off`,
    says: `Shows or hides the layer: ${LAYER[id].meaning}`,
    group: 'Layers',
    scope: 'article',
    keys: [LAYER[id].key],
    also: 'layer show hide switch',
  }) as const

const saveCommand = (form: SavedForm) => {
  const { name, use, also } = SAVED_FORMS[form]
  return {
    name: `Save as ${name[0]?.toLowerCase()}${name.slice(1)}`,
    says: `Saves who says what ${use}`,
    group: 'Share and save',
    scope: 'article',
    keys: [],
    also: `export download ${also}`,
  } as const
}

const LIST = {
  find: {
    name: 'Find anything',
    says: 'Finds commands, sources, entities, words of the article and other articles as you type',
    group: 'Find and go',
    scope: 'everywhere',
    keys: ['Mod+k'],
    also: 'search palette commands',
  },
  findSelection: {
    name: 'Find in this article',
    says: 'Finds the selected words elsewhere in the article',
    group: 'Find and go',
    scope: 'article',
    keys: [],
    onSelection: true,
    also: 'search selection',
  },
  nextPlace: {
    name: 'Next place',
    says: 'Goes to the next place of the chosen source, entity or figure',
    group: 'Find and go',
    scope: 'article',
    keys: ['n'],
    repeats: true,
  },
  previousPlace: {
    name: 'Previous place',
    says: 'Goes to the place before',
    group: 'Find and go',
    scope: 'article',
    keys: ['p'],
    repeats: true,
  },
  back: {
    name: 'Close or let go',
    says: 'Closes the card, else shows everything again: lets go of what is chosen',
    group: 'Find and go',
    scope: 'article',
    keys: ['Escape'],
    also: 'clear deselect dismiss',
  },
  ...READING,
  'layer.direct': layerCommand('direct'),
  'layer.reported': layerCommand('reported'),
  'layer.context': layerCommand('context'),
  clean: {
    name: 'Clean text, and back',
    says: 'Hides all layers, or shows them all',
    group: 'Layers',
    scope: 'article',
    keys: ['0'],
    also: 'layers hide show all none',
  },
  careful: {
    name: 'Read carefully, and stop',
    says: 'Reads the article a second time, which takes some seconds: finds more and errs less',
    group: 'Layers',
    scope: 'article',
    keys: [],
    also: 'careful reading better analysis encoder cancel',
  },
  'highlight.next': {
    name: 'Next highlight',
    says: 'Goes on to the next highlight; an open card goes along',
    group: 'Highlights',
    scope: 'highlight',
    keys: ['ArrowRight'],
    repeats: true,
  },
  'highlight.previous': {
    name: 'Previous highlight',
    says: 'Goes back to the highlight before',
    group: 'Highlights',
    scope: 'highlight',
    keys: ['ArrowLeft'],
    repeats: true,
  },
  'highlight.first': {
    name: 'First highlight',
    says: 'Goes to the first highlight of the article',
    group: 'Highlights',
    scope: 'highlight',
    keys: ['Home'],
  },
  'highlight.last': {
    name: 'Last highlight',
    says: 'Goes to the last highlight of the article',
    group: 'Highlights',
    scope: 'highlight',
    keys: ['End'],
  },
  'highlight.card': {
    name: 'Into the card',
    says: 'Opens the card of the highlight that has the focus, and goes into it',
    group: 'Highlights',
    scope: 'highlight',
    keys: ['Enter'],
  },
  ...CORRECTIONS,
  link: {
    name: 'Copy link',
    says: 'Copies a link to the selected words, the open highlight, or the chosen source',
    group: 'Share and save',
    scope: 'article',
    keys: ['l'],
    onSelection: true,
    also: 'share',
  },
  'note.highlight': {
    name: 'Highlight',
    says: 'Marks the selected words, the open highlight or the passage that was found, as with a pen',
    group: 'Notes',
    scope: 'article',
    keys: ['h'],
    onSelection: true,
    also: 'mark pen annotate own',
  },
  'note.write': {
    name: 'Add note…',
    says: 'Writes a note on the selected words, the open highlight or the passage that was found',
    group: 'Notes',
    scope: 'article',
    keys: ['w'],
    onSelection: true,
    also: 'annotate comment remark memo own write',
  },
  'save.csv': saveCommand('csv'),
  'save.markdown': saveCommand('markdown'),
  'save.annotations': saveCommand('annotations'),
  'save.reviewed': saveCommand('reviewed'),
  compare: {
    name: 'Compare with…',
    says: 'Lays the article beside others: who quotes whom, and how',
    group: 'Share and save',
    scope: 'article',
    keys: [],
    also: 'side by side articles versions outlets',
  },
  details: {
    name: 'Change headline, author, outlet or date…',
    says: 'Sets right what the page said wrongly of its article',
    group: 'Share and save',
    scope: 'article',
    keys: [],
    also: 'details correct byline title',
  },
  open: {
    name: 'Open…',
    says: 'Opens an article by its address, from a file, or as text',
    group: 'Library',
    scope: 'everywhere',
    keys: [],
    also: 'new article address paste file import',
  },
  library: {
    name: 'Library',
    says: 'Lists all articles that can be read here',
    group: 'Library',
    scope: 'everywhere',
    keys: [],
    also: 'home start articles',
  },
  report: {
    name: 'Who gets to speak',
    says: 'Counts in all articles of the library who is quoted, how often and how',
    group: 'Library',
    scope: 'everywhere',
    keys: [],
    also: 'report statistics sources count archive voices',
  },
  'library.export': {
    name: 'Export the library',
    says: 'Saves everything that is kept as one file',
    group: 'Library',
    scope: 'library',
    keys: [],
    also: 'backup download save all',
  },
  undo: {
    name: 'Undo',
    says: 'Takes back what was done last: a deletion, a tag, a changed headline',
    group: 'Page',
    scope: 'everywhere',
    keys: ['Mod+z'],
    also: 'restore put back',
  },
  redo: {
    name: 'Redo',
    says: 'Does again what was taken back',
    group: 'Page',
    scope: 'everywhere',
    keys: ['Shift+Mod+z', 'Ctrl+y'],
  },
  settings: {
    name: 'Settings',
    says: 'Paper, text size, careful reading, announcements, single keys',
    group: 'Page',
    scope: 'everywhere',
    keys: [],
    also: 'theme dark night preferences options font',
  },
  'text.larger': {
    name: 'Larger text',
    says: 'Makes the article’s text one step larger',
    group: 'Page',
    scope: 'everywhere',
    keys: [],
    also: 'size zoom font bigger',
  },
  'text.smaller': {
    name: 'Smaller text',
    says: 'Makes the article’s text one step smaller',
    group: 'Page',
    scope: 'everywhere',
    keys: [],
    also: 'size zoom font',
  },
  help: {
    name: 'Help',
    says: 'Says what the layers mean and what each command does',
    group: 'Page',
    scope: 'everywhere',
    keys: ['?'],
    also: 'keys shortcuts keyboard about',
  },
} as const satisfies Readonly<Record<string, Omit<Command, 'id'>>>

export type CommandId = keyof typeof LIST

export const COMMANDS: readonly (Command & { readonly id: CommandId })[] = Object.entries(LIST).map(
  ([id, command]) => ({ ...command, id: id as CommandId }),
)

export const commandOf = (id: CommandId): Command => ({ ...LIST[id], id })

/** The command that switches a layer. */
export const layerCommandId = (id: LayerId): CommandId => `layer.${id}`

/** The command that saves in a form. */
export const saveCommandId = (form: SavedForm): CommandId => `save.${form}`
