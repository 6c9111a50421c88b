// A phone shows one article of a comparison at a time; a wide screen and paper show all.

export type OnPhone = { readonly shown: number; readonly onShow: (article: number) => void }

/** What takes a row of text away on a phone, where it is of another article than the one that is shown. */
export const onlyOnPhone = (isShown: boolean): string => (isShown ? '' : 'max-medium:hidden print:list-item')
