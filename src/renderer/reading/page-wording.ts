/** What the view of pages says. */
export const pageWords = {
  page: (label: string) => `Page ${label}`,
  field: 'Page number',
  of: (count: number) => `of ${count.toLocaleString('en')}`,
  noSuchPage: 'There is no page of this number.',
  bar: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitWidth: 'Fit width',
  fitPage: 'Fit page',
  trouble: {
    'too-much':
      'Drawing this page came to more than the window can bear, so it was stopped. The file and its text are unchanged; read the page in the text, or export the original.',
    failed:
      'This page is too damaged to be drawn. The file and its text are unchanged; read what there is of it in the text.',
  },
  percent: (share: number) => `${share} %`,
} as const
