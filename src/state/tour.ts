// The article that explains the reader to whoever is new to it.

/** Its name among those that ship. */
export const TOUR = 'start-here'
