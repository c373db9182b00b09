import { receivePage } from '../receive-page.js'
import { refuse, type Parcel } from './form.js'
import type { Received } from '../report.js'

/** A saved web page of any kind. */
export async function openSavedPage({ name, text }: Parcel): Promise<Received> {
  const source = text()
  return source === null
    ? refuse(
        'binary',
        name,
        'found no text in any encoding known here, expected a saved web page. Save it again as UTF-8',
      )
    : receivePage(name, source)
}
