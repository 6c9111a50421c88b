// The half of pdf.js that it does not describe itself.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
