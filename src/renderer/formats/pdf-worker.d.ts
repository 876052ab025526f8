// The worker half of the library comes without types; it puts itself on the global object and needs none.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
