import type { StatedFact } from '#domain/document/source-document'
import { addressesOf } from '#renderer/features/reader/mail-addresses'
import { kinWords } from '#renderer/features/reader/wording'

/** Who wrote a mail and to whom, as its headers say. */
export function MailHead({ facts }: { readonly facts: readonly StatedFact[] }) {
  const addresses = addressesOf(facts)
  if (addresses.length === 0) return null
  return (
    <dl className="reader-mail" aria-label={kinWords.addresses}>
      {addresses.map(({ name, value }) => (
        <div key={name} className="reader-address">
          <dt>{name}</dt>
          <dd title={value}>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
