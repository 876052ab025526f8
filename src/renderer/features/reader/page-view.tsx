import { useEffect, useState, type ComponentProps } from 'react'
import type { PageLayout } from '#domain/document/page-layout'
import type { Result } from '#domain/result'
import type { OpenOriginal, OriginalRefusal } from '#renderer/features/reader/open-original'
import { viewWords } from '#renderer/features/reader/view-wording'
import { PageSurface } from '#renderer/reading/page-surface.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import './page-view.css'

/** The pages of a document's original. A password is asked for again whenever they are opened. */
export type OriginalPages = {
  readonly open: (password: string | undefined) => Promise<Result<OpenPages, OriginalRefusal>>
}

/** Pages that can be drawn, and where the text stands on them. */
export type OpenPages = OpenOriginal & { readonly layout: PageLayout }

type PageViewProps = Omit<ComponentProps<typeof PageSurface>, 'layout' | 'draw'> & {
  readonly original: OriginalPages
}

/** The pages of a document, or what is needed to show them. */
export function PageView({ original, ...surface }: PageViewProps) {
  const [password, setPassword] = useState<string>()
  const [opened, setOpened] = useState<Result<OpenPages, OriginalRefusal>>()
  useEffect(() => {
    let isWanted = true
    const opening = original.open(password)
    void opening.then((answer) => {
      if (isWanted) setOpened(answer)
    })
    return () => {
      isWanted = false
      void opening.then((answer) => (answer.ok ? answer.value.close() : undefined))
    }
  }, [original, password])
  if (opened === undefined) return <p className="reader-pages-wait">{viewWords.opening}</p>
  if (opened.ok) return <PageSurface {...surface} layout={opened.value.layout} draw={opened.value.draw} />
  if (opened.reason === 'not-shown') return <Banner tone="danger">{viewWords.notShown}</Banner>
  return <PasswordForm isWrong={opened.reason === 'wrong-password'} onPassword={setPassword} />
}

type PasswordFormProps = {
  readonly isWrong: boolean
  readonly onPassword: (password: string) => void
}

function PasswordForm({ isWrong, onPassword }: PasswordFormProps) {
  const [written, setWritten] = useState('')
  return (
    <form
      className="reader-pages-locked"
      // A password said to be wrong must not keep the next one from being tried.
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onPassword(written)
      }}
    >
      <p>{viewWords.locked}</p>
      <TextField
        label={viewWords.password}
        value={written}
        onChange={setWritten}
        isSecret
        autoFocus
        error={isWrong ? viewWords.wrongPassword : undefined}
      />
      <Button type="submit" tone="primary">
        {viewWords.unlock}
      </Button>
    </form>
  )
}
