import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parse } from 'parse5'

/** A web page of one article. */
export function pageOf(text: string): string {
  const paragraphs = text.split('\n\n').map((words) => `<p>${words}</p>`)
  return `<!doctype html><html lang="en"><title>Report</title><body><article><h1>Report</h1>${paragraphs.join('')}</article>`
}

/** What the libraries alone do about a web page: its tree, and the article in it. */
export function readByLibraries(page: string): void {
  parse(page)
  new Readability(parseHTML(page).document).parse()
}
