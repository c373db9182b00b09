/** The readers of bibliographies that ours are read back with; the packages have no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(input: unknown, options: { readonly generateGraph: boolean; readonly forceType: string }): unknown
    }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
