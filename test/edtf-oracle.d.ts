/** The published EDTF parser, which comes without types; only what the tests ask of it. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
