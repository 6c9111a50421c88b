// `npm run bench:accuracy [-- --save DIR --against DIR --reading careful]`: how right the engine is, on the dev sets of `../shared`; with
// `-- --reviewed FOLDER [--reading careful]` on articles that a person reviewed, which needs nothing but the folder.

// Each loads what it alone needs.
if (process.argv.some((arg) => /^--reviewed(=|$)/.test(arg))) await import('./reviewed')
else await import('./devSets')

export {}
