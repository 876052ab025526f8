import type { StoreRefusal } from '#preload/bridge'
import type { ExportOriginalRefusal } from '#renderer/actions/export-original'

/** The words of the check of originals. */
export const verifyWords = {
  title: 'Verify originals',
  going: (checked: number, all: number) => `Checked ${checked} of ${all} originals`,
  finished: (checked: number, bad: number) =>
    bad === 0
      ? `All ${checked} originals are byte for byte as they came.`
      : `${bad} of ${checked} originals are not as they came.`,
  bad: 'Originals that are not as they came',
  badHelp:
    'The texts and your highlights are kept apart from the originals and are untouched. Import the same file again from where it came, or restore the folder of the case from a backup.',
  unreadable: 'it could not be read.',
  close: 'Close',
  cancel: 'Cancel',
} as const

/** What is wrong with an original. */
export const badOriginalWords: Readonly<Partial<Record<StoreRefusal, string>>> = {
  damaged: 'the file is damaged or missing.',
  'not-permitted': 'the file may not be read.',
  'no-such-case': 'the folder of the case is gone.',
}

/** Why an original was not written out. */
export const exportOriginalRefusals: Readonly<Partial<Record<ExportOriginalRefusal, string>>> = {
  damaged:
    'The original is damaged or missing, so it was not written. The text and your highlights are untouched; import the same file again from where it came.',
  'disk-full': 'The disk is full. Nothing was written; free some space or choose another place.',
  'folder-gone': 'That folder is gone. Nothing was written; choose another place.',
  'not-permitted': 'That place may not be written to. Nothing was written; choose another place.',
}
