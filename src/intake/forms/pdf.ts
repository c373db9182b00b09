import type { Received } from '../report.js'
import type { Parcel } from './form.js'
import { refuse } from './form.js'

export async function openPdf({ name }: Parcel): Promise<Received> {
  return Promise.resolve(refuse('binary', name, 'found a PDF'))
}
