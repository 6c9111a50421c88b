// Analysis → Mark[] → Segment[].
export * from './marksOf'
export * from './segmentsOf'
