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
  percent: (share: number) => `${share} %`,
} as const
