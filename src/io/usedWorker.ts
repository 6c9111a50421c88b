// The part of a Worker that the page uses; a test passes its own.

export type UsedWorker<Asked, Reply> = {
  postMessage(request: Asked): void
  terminate(): void
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}
