// The extension's background: when its reader asks, it takes the page from the tab in front and opens the app on it. It does nothing else.
import { type HandedRecord, pack } from '../io/handedRecord'
import { type Captured, capture } from './capture'

const READ_PAGE = 'read-page'
const READ_SELECTION = 'read-selection'

chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.create({ id: READ_PAGE, title: 'Read with Sourcelight', contexts: ['page'] })
  chrome.contextMenus.create({
    id: READ_SELECTION,
    title: 'Read with Sourcelight at this passage',
    contexts: ['selection'],
  })
})
// The button in the toolbar, and the keys that stand for it.
chrome.action.onClicked.addListener((tab) => void read(tab, ''))
chrome.contextMenus.onClicked.addListener((info, tab) => {
  if (tab) void read(tab, info.menuItemId === READ_SELECTION ? (info.selectionText ?? '') : '')
})

async function read(tab: chrome.tabs.Tab, selected: string): Promise<void> {
  const key = crypto.randomUUID()
  // The app starts while the page is still being taken: it waits for what comes under this name.
  const url = chrome.runtime.getURL(`index.html?view=handed#${key}`)
  const opened = chrome.tabs.create({ url, windowId: tab.windowId, index: tab.index + 1 })
  const record = await taken(tab, selected)
  await chrome.storage.session.set({ [key]: record })
  await opened
}

async function taken(tab: chrome.tabs.Tab, selected: string): Promise<HandedRecord> {
  let captured: Captured | undefined
  try {
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, func: capture })
    captured = frame?.result
  } catch {
    // The browser's own pages, its store, and other extensions'.
  }
  if (captured === undefined)
    return untaken(
      'The browser lets no extension read this page: one of its own, its shop’s, or a file. Select the text, copy it, and paste it here.',
    )
  if (captured.kind === 'pdf')
    return untaken(
      'This is a PDF, not a page. Save it, and open the file with “Open…”, or copy its text and paste it here.',
    )
  const packed = await pack(captured.html)
  if (packed === null)
    return untaken(
      'This page is larger than 20 MB. Select the part that you want to read, copy it, and paste it here.',
    )
  return { kind: 'page', packed, url: captured.url.slice(0, 10_000), selected: selected.slice(0, 5_000) }
}

const untaken = (reason: string): HandedRecord => ({ kind: 'untaken', reason })
