import { LARGEST_CONTAINER } from '../limits.js'
import type { Received } from '../report.js'
import { refuse, type Desk, type Parcel } from './form.js'
import { gunzipBounded } from './unpack.js'

/** A gzip archive: the one file in it. */
export async function openGzip({ name, bytes }: Parcel, desk: Desk): Promise<Received> {
  const inner = gunzipBounded(bytes, LARGEST_CONTAINER)
  return inner === null ? refuse('too large', name, `unpacks to more than ${LARGEST_CONTAINER / 1e9} GB, expected reports. Unpack it yourself and read what you need`) : desk.receive(name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, ''), inner)
}
