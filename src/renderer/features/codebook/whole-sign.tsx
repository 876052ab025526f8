import { FileText } from 'lucide-react'

/** Stands where a document bears a tag as a whole; what it means is said beside it. */
export function WholeSign() {
  return <FileText size={13} strokeWidth={1.5} aria-hidden="true" className="codebook-whole" />
}
