// The main part of the page: where the focus goes when what had it goes and nothing is nearer.

export const MAIN_ID = 'main'

export const focusMain = (options?: FocusOptions): void => document.getElementById(MAIN_ID)?.focus(options)
