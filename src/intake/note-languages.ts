import type { IntakeNote, Report } from './report.js'

// A feed in another language says so once and not once an entry.
const SAID_ONE_BY_ONE = 3

/** How many reports of an input are in another language. */
export interface LanguageTally {
  readonly count: (reports: readonly Report[]) => void
  readonly notes: (name: string) => readonly IntakeNote[]
}

/** Counts while an input goes by; what is told of it at the end is the same however large it is. */
export function openLanguageTally(): LanguageTally {
  const first: Pick<Report, 'file' | 'id' | 'language'>[] = []
  const languages = new Set<string>()
  let [foreign, all] = [0, 0]
  return {
    count: (reports) => {
      all += reports.length
      for (const { file, id, language } of reports) {
        if (language === 'en') continue
        foreign += 1
        languages.add(language)
        if (first.length < SAID_ONE_BY_ONE) first.push({ file, id, language })
      }
    },
    notes: (name) => {
      if (foreign > SAID_ONE_BY_ONE) {
        return [
          {
            kind: 'other language',
            place: name,
            message: `${name}: ${foreign} of ${all} reports are in another language (${[...languages].join(', ')}), expected English. They are kept, and nothing is read from them`,
          },
        ]
      }
      return first.map(({ file, id, language }) => ({
        kind: 'other language',
        place: file ?? name,
        message: `${file ?? name}: the report ‹${id}› is in another language (${language}), expected English. It is kept, and nothing is read from it`,
      }))
    },
  }
}
