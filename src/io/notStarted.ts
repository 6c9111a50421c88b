// What is said where what opens texts could not be fetched or started.

export const NOT_STARTED =
  'A part of Sourcelight could not be loaded: it may have been updated meanwhile, or the connection is down. Load this page again, then try once more.'
